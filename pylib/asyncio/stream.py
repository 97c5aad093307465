"""asyncio.StreamReader and StreamWriter, one class, over any stream that select can poll. Tests: tests/modules/asyncio/stream.py."""
# SPDX-License-Identifier: MIT
from asyncio import polling, sleep_ms


class Stream:
    def __init__(self, s, e={}):
        self.s = s
        self.e = e  # get_extra_info()
        self.out_buf = b""

    def get_extra_info(self, v):
        return self.e[v]

    def close(self):
        pass

    async def wait_closed(self):
        self.s.close()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        await self.wait_closed()

    async def read(self, n=-1):
        whole = b""
        while True:
            await polling.wait(self.s, 0)
            part = self.s.read(n)
            if part is not None:
                if n >= 0 or not part:
                    return whole + part
                whole += part

    async def readinto(self, buf):
        n = None
        while n is None:
            await polling.wait(self.s, 0)
            n = self.s.readinto(buf)
        return n

    async def readexactly(self, n):
        whole = b""
        while len(whole) < n:
            await polling.wait(self.s, 0)
            part = self.s.read(n - len(whole))
            if part is not None:
                if not part:
                    raise EOFError
                whole += part
        return whole

    async def readline(self):
        line = b""
        while not line.endswith(b"\n"):
            await polling.wait(self.s, 0)
            part = self.s.readline()
            if part is not None:
                if not part:
                    break
                line += part
        return line

    def write(self, buf):
        """What the stream takes at once goes to it without being copied; the rest waits for drain()."""
        if not self.out_buf:
            n = self.s.write(buf)
            if n == len(buf):
                return
            if n:
                buf = buf[n:]
            self.out_buf = buf if type(buf) is bytes else bytes(buf)
        else:
            self.out_buf += buf

    async def drain(self):
        if not self.out_buf:
            return await sleep_ms(0)  # so that writers do not keep the others from running
        done = 0
        try:
            while done < len(self.out_buf):  # write() may add to it meanwhile
                await polling.wait(self.s, 1)
                done += self.s.write(memoryview(self.out_buf)[done:]) or 0
        finally:
            self.out_buf = self.out_buf[done:]


StreamReader = StreamWriter = Stream
