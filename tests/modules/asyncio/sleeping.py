# needs: asyncio, select
# skip-on: stress a task takes longer to start than to sleep
# Sleepers wake in the order of their times, and of going to sleep where these are the same.
import asyncio, time


async def sleeper(ms, name, log):
    await asyncio.sleep_ms(ms)
    log.append(name)


async def main():
    log = []
    tasks = [asyncio.create_task(sleeper(ms, i, log)) for i, ms in enumerate((60, 20, 60, 0, 40, 20, -5, 60, 80))]
    tasks[7].cancel()
    for t in tasks[:7] + tasks[8:]:
        await t
    print(log)
    start = time.ticks_ms()
    await asyncio.sleep(0.05)
    print(50 <= time.ticks_diff(time.ticks_ms(), start) < 1000)
    # sleeps made before they are awaited
    start = time.ticks_ms()
    print(await asyncio.gather(asyncio.sleep_ms(30), asyncio.sleep_ms(10), asyncio.sleep(0.02)))
    print(30 <= time.ticks_diff(time.ticks_ms(), start) < 1000)
    a, b = asyncio.sleep_ms(1), asyncio.sleep_ms(2)
    await b
    await a
    half = time.ticks_add(0, -1) // 2  # the longest sleep there is
    try:
        await asyncio.sleep_ms(half + 1)
    except OverflowError:
        print("too long")
    try:
        await asyncio.wait_for_ms(asyncio.sleep_ms(half), 1)
    except asyncio.TimeoutError:
        print("long")


asyncio.run(main())
