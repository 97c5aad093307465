"""uasyncio: what asyncio is called in older programs. Tests: tests/modules/asyncio/old_name.py."""
# SPDX-License-Identifier: MIT
import asyncio


def __getattr__(name):
    return getattr(asyncio, name)
