# asyncio: tasks, sleeping, cancelling, gather, wait_for, Event, Lock, a stream. Milliseconds enough that a slow machine waits for each too: so it always allocates the same.
import asyncio
from micropython import RingIO


async def give(value, ms=0):
    await asyncio.sleep_ms(ms)
    return value


async def locked(lock, event):
    async with lock:
        await event.wait()


async def main():
    lock, event = asyncio.Lock(), asyncio.Event()
    tasks = [asyncio.create_task(locked(lock, event)) for i in range(2)]
    await asyncio.sleep_ms(5)
    event.set()
    for t in tasks:
        await t
    print(await asyncio.gather(give(1), give(2, 5)), await asyncio.wait_for_ms(give(3), 1000))
    try:
        await asyncio.wait_for_ms(give(4, 1000), 5)
    except asyncio.TimeoutError:
        print("timeout")
    stream = asyncio.StreamReader(RingIO(4))
    stream.write(b"a line\n")
    print(await asyncio.gather(stream.readline(), stream.drain()))


asyncio.new_event_loop()  # what a run that was cut short has left
asyncio.run(main())
