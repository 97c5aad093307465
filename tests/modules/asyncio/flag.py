# needs: asyncio, select
# ThreadSafeFlag, set by scheduled code and by tasks.
import asyncio, micropython


async def waits(flag, log):
    for i in range(3):
        await flag.wait()
        log.append(i)


def set_it(flag):
    flag.set()


async def main():
    flag, log = asyncio.ThreadSafeFlag(), []
    t = asyncio.create_task(waits(flag, log))
    await asyncio.sleep_ms(2)
    print(log)
    micropython.schedule(set_it, flag)
    await asyncio.sleep_ms(5)
    print(log)
    flag.set()
    flag.clear()
    await asyncio.sleep_ms(5)
    print(log)
    flag.set()
    await asyncio.sleep_ms(5)
    print(log)
    try:
        await flag.wait()  # one task only
    except RuntimeError as e:
        print(e)
    print(t.cancel())
    await asyncio.sleep(0)
    flag.set()
    await flag.wait()
    print(t.done(), flag.state)
    try:
        await asyncio.wait_for_ms(flag.wait(), 3)
    except asyncio.TimeoutError:
        print("timeout")
    # a loop that has nothing to do but wait for it
    micropython.schedule(set_it, flag)
    await flag.wait()
    print("woken")


asyncio.run(main())
