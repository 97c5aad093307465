# needs: asyncio, select
# Tasks: order of rounds, results, exceptions and who gets them, cancelling in every place a task may be in.
import asyncio


async def worker(name, n, log):
    for i in range(n):
        log.append(name + str(i))
        await asyncio.sleep(0)
    return name


async def fail(e):
    await asyncio.sleep(0)
    raise e


async def order():
    log = []
    tasks = [asyncio.create_task(worker(name, 2, log)) for name in "abc"]
    print(tasks[0].done(), log)
    print([await t for t in tasks], " ".join(log), tasks[0].done())
    print(await tasks[0], await asyncio.create_task(asyncio.sleep(0)))


async def exceptions():
    loop = asyncio.get_event_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"]), context["future"].done()))
    t = asyncio.create_task(fail(KeyError("kept")))
    for i in range(2):
        try:
            await t
        except KeyError as e:
            print("got", e)
    asyncio.create_task(fail(ValueError("nobody asks")))
    lost = asyncio.create_task(fail(asyncio.CancelledError()))
    for i in range(5):
        await asyncio.sleep(0)
    print(lost.done(), lost.cancel())


class Bare:
    """A foreign awaitable, which yields without having said what it waits for: that is a sleep(0)."""

    def __init__(self):
        self.n = 3

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if not self.n:
            raise StopIteration("done")


async def bare():
    return await Bare()


async def stubborn(log):
    for i in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            log.append(repr(e))
    return "finished all the same"


async def waits_for(t):
    return await t


async def cancelling():
    print(await bare())
    log = []
    unstarted = asyncio.create_task(worker("x", 1, log))
    print(unstarted.cancel(), unstarted.done())
    asleep = asyncio.create_task(asyncio.sleep(10))
    waiting = asyncio.create_task(waits_for(asleep))
    event = asyncio.Event()
    on_event = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    print(waiting.cancel(), on_event.cancel(), on_event.cancel())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([t.done() for t in (unstarted, asleep, waiting, on_event)], log, event.waiting)
    t = asyncio.create_task(stubborn(log))
    for i in range(2):
        await asyncio.sleep(0)
        t.cancel()
    print(await t, log)
    try:
        asyncio.current_task().cancel()
    except RuntimeError as e:
        print(e)
    child = asyncio.create_task(cancels_who_waits(asyncio.current_task()))
    await child


async def cancels_who_waits(parent):
    try:
        parent.cancel()  # it waits for this very task
    except RuntimeError as e:
        print(e)


class NotAwaitable:
    pass


async def wrong():
    for what in (order, 5, NotAwaitable()):
        try:
            asyncio.create_task(what)
        except TypeError as e:
            print(e)
    try:
        asyncio.run(order())
    except RuntimeError as e:
        print(e)


async def interrupted():
    await asyncio.sleep(0)
    raise KeyboardInterrupt


for main in (order, exceptions, cancelling, wrong):
    print("--", main.__name__)
    asyncio.run(main())
try:
    asyncio.run(interrupted())
except KeyboardInterrupt:
    print("interrupted")
try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)
print(issubclass(asyncio.CancelledError, Exception), asyncio.TimeoutError is TimeoutError)
try:
    asyncio.nothing
except AttributeError as e:
    print(e)
