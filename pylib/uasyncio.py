"""uasyncio: what asyncio is called in older programs."""
# SPDX-License-Identifier: MIT
import asyncio


def __getattr__(name):
    return getattr(asyncio, name)
