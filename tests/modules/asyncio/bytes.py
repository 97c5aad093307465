# needs: asyncio, select
# What a task costs besides its coroutine: a Task, in queues that have room for it; asleep, nothing more. Going to sleep and waking allocate
# nothing, with the heap locked too.
import asyncio, gc, micropython


async def nap(n, ms):
    for i in range(n):
        await asyncio.sleep_ms(ms)


def used():
    gc.collect()
    return gc.mem_alloc()


async def cost():
    for i in range(2):  # the first time the queues get their room
        tasks = [None] * 64
        naps = [None] * 64
        for k in range(64):
            naps[k] = nap(1, 10)
        before = used()
        for k in range(64):
            tasks[k] = asyncio.create_task(naps[k])
        created = used() - before
        await asyncio.sleep_ms(0)
        asleep = used() - before
        for k in range(64):
            await tasks[k]
    print(created // 64, "bytes a task;", asleep <= created)


async def no_memory():
    done = asyncio.create_task(nap(0, 0))
    naps = [asyncio.create_task(nap(100000, ms)) for ms in (0, 1, 2, 3)]
    await done
    micropython.heap_lock()
    await asyncio.sleep_ms(5)
    await asyncio.sleep_ms(20)
    micropython.heap_unlock()
    print([t.done() for t in naps])
    for t in naps:
        t.cancel()


asyncio.run(cost())
asyncio.run(no_memory())
