# needs: asyncio
# What: a task that is being gathered can be awaited elsewhere too, and a task that is awaited can be gathered
# Differs: MicroPython
# Why: as in CPython; what waits for a task is a list there is no reason to keep to one.
import asyncio


async def give(value):
    await asyncio.sleep(0)
    return value


async def gathered(t):
    return await asyncio.gather(t)


async def main():
    t = asyncio.create_task(give(1))
    g = asyncio.create_task(gathered(t))
    await asyncio.sleep(0)
    try:
        print(await t, await g)
    except RuntimeError as e:
        print(e)


asyncio.run(main())
