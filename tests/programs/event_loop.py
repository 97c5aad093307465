# heap: 16K w32
# A cooperative event loop on async/await with a virtual clock: tasks, sleep, events, queues, cancellation, timeouts.
class Cancelled(Exception):
    pass


class Timeout(Exception):
    pass


class Suspend:
    """What a coroutine yields to the loop: (command, argument)."""

    def __init__(self, *command):
        self.command = command

    def __await__(self):
        return (yield self.command)


class Task:
    count = 0

    def __init__(self, coro, name=None):
        Task.count += 1
        self.coro = coro
        self.name = name or f"task-{Task.count}"
        self.done = False
        self.result = self.exception = None
        self.waiters = []
        self.pending = None

    def __await__(self):
        if not self.done:
            yield ("join", self)
        if self.exception:
            raise self.exception
        return self.result

    def __repr__(self):
        return f"<{self.name} {'done' if self.done else 'running'}>"


class Loop:
    def __init__(self):
        self.now = 0
        self.ready = []
        self.timers = []
        self.order = 0

    def spawn(self, coro, name=None):
        task = Task(coro, name)
        self.ready.append((task, None))
        return task

    def call_at(self, when, task):
        self.order += 1
        entry = (when, self.order, task)
        i = len(self.timers)
        while i > 0 and self.timers[i - 1][:2] > entry[:2]:
            i -= 1
        self.timers.insert(i, entry)

    def cancel(self, task, error=None):
        if task.done:
            return False
        task.pending = error or Cancelled()
        self.timers = [t for t in self.timers if t[2] is not task]
        if not any(t is task for t, _ in self.ready):
            self.ready.append((task, None))
        return True

    def finish(self, task, result, exception):
        task.done, task.result, task.exception = True, result, exception
        for waiter in task.waiters:
            self.ready.append((waiter, None))
        task.waiters.clear()

    def step(self, task, value):
        error, task.pending = task.pending, None
        try:
            if error is not None:
                command, argument = task.coro.throw(error)
            else:
                command, argument = task.coro.send(value)
        except StopIteration as e:
            self.finish(task, e.value, None)
        except Cancelled as e:
            self.finish(task, None, e)
        except Exception as e:
            self.finish(task, None, e)
        else:
            if command == "sleep":
                self.call_at(self.now + argument, task)
            elif command == "join":
                argument.waiters.append(task)
            elif command == "wait":
                argument.append(task)
            elif command == "me":
                self.ready.append((task, task))
            else:
                raise RuntimeError(f"bad command {command}")

    def run(self, main):
        task = self.spawn(main, "main")
        while not task.done:
            if not self.ready:
                if not self.timers:
                    raise RuntimeError("deadlock")
                when, _, sleeper = self.timers.pop(0)
                self.now = when
                self.ready.append((sleeper, None))
            batch, self.ready = self.ready, []
            for t, value in batch:
                if not t.done:
                    self.step(t, value)
        if task.exception:
            raise task.exception
        return task.result


loop = Loop()


async def sleep(t):
    await Suspend("sleep", t)


async def gather(*coros):
    tasks = [loop.spawn(c) for c in coros]
    return [await t for t in tasks]


class Event:
    def __init__(self):
        self.flag = False
        self.waiting = []

    def set(self):
        self.flag = True
        loop.ready.extend((t, None) for t in self.waiting)
        self.waiting = []

    async def wait(self):
        if not self.flag:
            await Suspend("wait", self.waiting)


class Queue:
    def __init__(self, size):
        self.size, self.items = size, []
        self.getters, self.putters = [], []

    def _wake(self, waiting):
        if waiting:
            loop.ready.append((waiting.pop(0), None))

    async def put(self, x):
        while len(self.items) >= self.size:
            await Suspend("wait", self.putters)
        self.items.append(x)
        self._wake(self.getters)

    async def get(self):
        while not self.items:
            await Suspend("wait", self.getters)
        x = self.items.pop(0)
        self._wake(self.putters)
        return x

    def __aiter__(self):
        return self

    async def __anext__(self):
        x = await self.get()
        if x is None:
            raise StopAsyncIteration
        return x


class Lock:
    def __init__(self):
        self.held, self.waiting = False, []

    async def __aenter__(self):
        while self.held:
            await Suspend("wait", self.waiting)
        self.held = True
        return self

    async def __aexit__(self, t, v, tb):
        self.held = False
        if self.waiting:
            loop.ready.append((self.waiting.pop(0), None))
        return False


async def wait_for(coro, seconds):
    task = loop.spawn(coro)

    async def watchdog():
        await sleep(seconds)
        loop.cancel(task, Timeout(f"after {seconds}"))

    dog = loop.spawn(watchdog())
    try:
        return await task
    finally:
        loop.cancel(dog)


log = []


def say(*what):
    log.append(f"{loop.now:4} " + " ".join(str(w) for w in what))


async def worker(name, delay, result):
    say(name, "starts")
    try:
        await sleep(delay)
        if isinstance(result, Exception):
            raise result
        return result
    finally:
        say(name, "ends")


async def producer(q, n):
    for i in range(n):
        await q.put(i * i)
        say("put", i * i)
        await sleep(1)
    await q.put(None)


async def consumer(q, name):
    total = 0
    async for x in q:
        say(name, "got", x)
        total += x
        await sleep(3)
    return total


async def critical(lock, name):
    async with lock as l:
        say(name, "in", l is lock)
        await sleep(2)
        say(name, "out")


async def ticker(n, period):
    for i in range(n):
        await sleep(period)
        yield loop.now


async def main():
    print(await gather(worker("a", 5, 1), worker("b", 3, 2), worker("c", 4, 3)))
    try:
        await gather(worker("bad", 1, ValueError("oops")), worker("good", 2, 0))
    except ValueError as e:
        print("caught", e)
    q = Queue(2)
    p = loop.spawn(producer(q, 5), "producer")
    print(await consumer(q, "consumer"), p)
    lock = Lock()
    await gather(*(critical(lock, f"lock{i}") for i in range(3)))
    try:
        await wait_for(worker("slow", 100, "never"), 10)
    except Timeout as e:
        print("Timeout", e, "now", loop.now)
    print(await wait_for(worker("quick", 1, "done"), 10))
    event = Event()

    async def waiter(i):
        await event.wait()
        return i

    tasks = [loop.spawn(waiter(i)) for i in range(3)]
    await sleep(5)
    event.set()
    print([await t for t in tasks])
    task = loop.spawn(worker("victim", 50, 0))
    await sleep(1)
    print(loop.cancel(task), task)
    try:
        await task
    except Cancelled:
        print("Cancelled", task, loop.cancel(task))
    print([t async for t in ticker(3, 7)], {t: t * 2 async for t in ticker(2, 1) if t % 2})
    return "end"


print(loop.run(main()))
print("\n".join(log))


async def stuck():
    await Event().wait()


try:
    loop.run(stuck())
except RuntimeError as e:
    print(e)
