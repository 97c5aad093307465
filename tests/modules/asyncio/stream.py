# needs: asyncio, select
# Streams over RingIO, over a class with ioctl, and over one without polling, which write() needs not.
import asyncio, io
from micropython import RingIO


class Pipe(io.IOBase):
    """Gives its bytes in small pieces, now and then; takes three at a time."""

    def __init__(self, data=b""):
        self.data = data
        self.written = b""
        self.polls = 0
        self.closed = False

    def ioctl(self, request, arg):
        if request == 4:
            self.closed = True
        if request != 3:
            return 0 if request == 4 else -1
        self.polls += 1
        return arg if self.polls % 3 == 0 else 0

    def readinto(self, buf):
        if self.polls % 2:
            return None
        n = min(4, len(buf), len(self.data))
        buf[:n] = self.data[:n]
        self.data = self.data[n:]
        return n

    def write(self, buf):
        if self.polls % 2:
            return None
        self.written += bytes(buf[:3])
        return min(3, len(buf))


async def ring():
    ring = RingIO(10)
    s = asyncio.StreamWriter(ring)
    s.write(b"0123456")
    s.write(b"789abcdef")  # more than there is room for
    s.write(bytearray(b"GH\n"))
    done = asyncio.create_task(s.drain())
    await asyncio.sleep(0)
    s.write(b"more")
    print(await s.read(4), await s.readexactly(3), await s.readline(), done.done())
    await done
    buf = bytearray(8)
    print(await s.readinto(buf), buf, s.out_buf)
    await s.drain()
    try:
        await asyncio.wait_for_ms(s.read(1), 5)
    except asyncio.TimeoutError:
        print("nothing came")
    first = asyncio.create_task(s.read(1))
    await asyncio.sleep(0)
    try:
        await s.read(1)
    except RuntimeError as e:
        print(e)
    s.write(b"!")
    print(await first)


async def pipe():
    s = asyncio.StreamReader(Pipe(b"one\ntwo\nthree"), {"peername": "pipe"})
    print(await s.readline(), await s.readline(), await s.readline(), await s.readline())
    print(s.get_extra_info("peername"), await s.read())
    s = asyncio.StreamReader(Pipe(b"0123456789"))
    print(await s.readexactly(7), await s.read())
    try:
        await asyncio.StreamReader(Pipe(b"123")).readexactly(5)
    except EOFError:
        print("EOFError")
    p = Pipe()
    async with asyncio.StreamWriter(p) as s:
        for part in (b"a quick brown fox ", b"jumps over"):
            s.write(part)
            await s.drain()
    print(p.written, p.closed)


async def mixed():
    rings = [RingIO(4) for i in range(3)]
    streams = [asyncio.StreamReader(r) for r in rings]

    async def feed(r, text):
        for c in text:
            await asyncio.sleep_ms(1)
            r.write(bytes((c,)))

    texts = (b"hello", b"asynchronous", b"world")
    for r, text in zip(rings, texts):
        asyncio.create_task(feed(r, text))
    print(await asyncio.gather(*[s.readexactly(len(t)) for s, t in zip(streams, texts)]))


for main in (ring, pipe, mixed):
    asyncio.run(main())
asyncio.create_task(asyncio.StreamReader(RingIO(4)).read(1))
asyncio.run(asyncio.sleep(0.001))
asyncio.new_event_loop()
asyncio.run(mixed())
