# Coroutines that yield to the event loop themselves, as modules of MicroPython's library do.
# needs: asyncio
import asyncio


async def receive(steps):
    for i in range(steps):
        yield
    return steps


async def plain():
    yield


async def fails():
    yield
    raise ValueError("failed")


class Reader:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        print("left")
        yield

    async def read(self):
        got = await receive(2)
        yield
        return got + 1


async def main():
    print(await receive(0), await receive(3), await plain())
    async with Reader() as r:
        print(await r.read())
    try:
        await fails()
    except ValueError as e:
        print(e)
    tasks = [asyncio.create_task(receive(n)) for n in (3, 1, 2)]
    print([await t for t in tasks], await asyncio.gather(receive(1), receive(2)))
    try:
        await asyncio.wait_for(receive(1000000000), 0.05)
    except asyncio.TimeoutError:
        print("TimeoutError")
    task = asyncio.create_task(receive(1000000000))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("CancelledError")
    print([x async for x in plain()])


asyncio.run(main())
