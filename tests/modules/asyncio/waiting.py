# needs: asyncio, select
# gather, wait_for: results, first exception, cancellation from inside and outside, time limits, one task awaited by many.
import asyncio


async def give(value, ms=0):
    await asyncio.sleep_ms(ms)
    if isinstance(value, BaseException):
        raise value
    return value


async def outcome(awaitable):
    try:
        return await awaitable
    except BaseException as e:
        return e


async def main():
    gather, wait_for, create_task = asyncio.gather, asyncio.wait_for, asyncio.create_task
    print(await gather(), await gather(give(1, 20), give(2), give(3, 10)))
    print(repr(await outcome(gather(give(1, 5), give(ValueError("first"), 1), give(ValueError("second"), 3)))))
    print(await gather(give(1), give(KeyError("k")), return_exceptions=True))
    t = create_task(give("shared", 5))
    print(await gather(t, t, outcome(t), gather(t, give("own"))), await t)  # all wait for one
    # a cancelled gather cancels what it gathers
    parts = [create_task(give(i, 1000)) for i in range(2)]
    g = create_task(gather(*parts))
    await asyncio.sleep_ms(1)
    g.cancel()
    print(repr(await outcome(g)), [repr(await outcome(p)) for p in parts])
    # a part that is cancelled: the others go on
    parts = [create_task(give(i, 300)) for i in range(2)]
    g = create_task(gather(*parts))
    await asyncio.sleep(0)
    parts[0].cancel()
    print(repr(await outcome(g)), parts[1].done(), await parts[1])
    # left by an exception: the finished part wakes nobody by mistake
    slow = create_task(give("slow", 5))
    print(repr(await outcome(gather(slow, give(OSError(5))))))
    print(await gather(give("next", 20), slow))

    print(await wait_for(give("in time", 1), 5), await wait_for(give("no limit", 1), None), await asyncio.wait_for_ms(give("ms"), 500))
    print(repr(await outcome(wait_for(give("late", 1000), 0.002))))
    print(repr(await outcome(wait_for(give(ValueError("inside")), 1))))
    t = create_task(give("late", 1000))
    print(repr(await outcome(wait_for(t, -1))), t.done())
    w = create_task(wait_for(give("unfinished", 1000), 10))
    await asyncio.sleep_ms(1)
    w.cancel()
    print(repr(await outcome(w)))
    print(await wait_for(gather(give(1), give(2)), 1))
    print(repr(await outcome(wait_for(gather(give(1, 1000), give(2)), 0.001))))
    print(await wait_for(wait_for(give("nested"), 1), 1))


asyncio.run(main())
