"""asyncio.ThreadSafeFlag: what interrupts and other threads may set. The loop asks for it as for a stream. Tests: tests/modules/asyncio/flag.py."""
# SPDX-License-Identifier: MIT
import io

from asyncio import polling


class ThreadSafeFlag(io.IOBase):
    def __init__(self):
        self.state = 0

    def ioctl(self, request, events):
        return events & self.state if request == 3 else -22  # MP_STREAM_POLL, EINVAL

    def set(self):
        self.state = 1  # POLLIN

    def clear(self):
        self.state = 0

    async def wait(self):
        if not self.state:
            await polling.wait(self, 0)
        self.state = 0
