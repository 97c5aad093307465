"""asyncio.Event and asyncio.Lock. Tests: tests/modules/asyncio/sync.py."""
# SPDX-License-Identifier: MIT
import asyncio as core


class Event:
    def __init__(self):
        self.state = False
        self.waiting = []

    def is_set(self):
        return self.state

    def set(self):
        self.state = True
        while self.waiting:
            core._wake(self.waiting.pop(0))

    def clear(self):
        self.state = False

    async def wait(self):
        if not self.state:
            self.waiting.append(core.cur_task)
            core.cur_task.data = self.waiting
            await core.sleep_ms(0)
        return True


class Lock:
    def __init__(self):
        self.state = False  # True: locked; a task: it is to have the lock in its next step, and nobody gets in between
        self.waiting = []

    def locked(self):
        return self.state is True

    def release(self):
        if self.state is not True:
            raise RuntimeError("Lock not acquired")
        self.state = False
        if self.waiting:
            self.state = self.waiting.pop(0)
            core._wake(self.state)

    async def acquire(self):
        if self.state is not False:
            task = core.cur_task
            self.waiting.append(task)
            task.data = self.waiting
            try:
                await core.sleep_ms(0)
            except core.CancelledError:
                if self.state is task:
                    self.state = True
                    self.release()
                raise
        self.state = True
        return True

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *args):
        self.release()
