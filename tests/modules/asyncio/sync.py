# needs: asyncio, select
# Event and Lock: order of those that wait, cancelling them, the lock handed from one to the next.
import asyncio


async def waiter(event, name, log):
    log.append((name, await event.wait()))


async def holder(lock, name, log):
    async with lock:
        log.append(name)
        await asyncio.sleep(0)
        log.append(name)


async def main():
    log = []
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, i, log)) for i in range(4)]
    await asyncio.sleep(0)
    tasks[1].cancel()
    event.set()
    print(event.is_set(), log)
    await asyncio.sleep(0)
    print(log, await event.wait())
    event.clear()
    print(event.is_set())

    log.clear()
    lock = asyncio.Lock()
    tasks = [asyncio.create_task(holder(lock, name, log)) for name in "abcd"]
    await asyncio.sleep(0)
    tasks[2].cancel()
    for t in tasks[:2] + tasks[3:]:
        await t
    print(log, lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)

    # cancelled when the lock has just been handed to it: the next one gets it
    log.clear()
    await lock.acquire()
    tasks = [asyncio.create_task(holder(lock, name, log)) for name in "ef"]
    await asyncio.sleep(0)
    lock.release()
    tasks[0].cancel()
    await tasks[1]
    print(log, lock.locked())
    # nobody gets in between the release and the one that waits
    lock = asyncio.Lock()
    await lock.acquire()
    t = asyncio.create_task(holder(lock, "g", log))
    await asyncio.sleep(0)
    lock.release()
    await lock.acquire()
    print(log[-2:], t.done(), lock.locked())


asyncio.run(main())
