# a small event loop in plain Python: tasks, sleep, queue, gather
class Yield:
    def __init__(self, v=None):
        self.v = v
    def __await__(self):
        return (yield self.v)

class Loop:
    def __init__(self):
        self.time, self.q, self.n = 0, [], 0
    def spawn(self, co):
        t = Task(co)
        self.push(0, t, None)
        return t
    def push(self, delay, t, v):
        self.n += 1
        self.q.append((self.time + delay, self.n, t, v))
    def run(self):
        while self.q:
            self.q.sort(key=lambda e: e[:2])
            self.time, _, t, v = self.q.pop(0)
            try:
                delay = t.co.send(v)
            except StopIteration as e:
                t.done, t.result = True, e.value
                for w in t.waiters:
                    self.push(0, w, e.value)
                continue
            if isinstance(delay, Task):
                if delay.done:
                    self.push(0, t, delay.result)
                else:
                    delay.waiters.append(t)
            else:
                self.push(delay or 0, t, None)

class Task:
    def __init__(self, co):
        self.co, self.done, self.result, self.waiters = co, False, None, []
    def __await__(self):
        return (yield self)

loop = Loop()
log = []

async def sleep(n):
    await Yield(n)

async def worker(name, delay, n):
    for i in range(n):
        log.append((loop.time, name, i))
        await sleep(delay)
    return name * 2

class Queue:
    def __init__(self):
        self.items = []
    async def put(self, x):
        self.items.append(x)
        await sleep(0)
    async def get(self):
        while not self.items:
            await sleep(1)
        return self.items.pop(0)

async def producer(q):
    for i in range(3):
        await sleep(2)
        await q.put(i)
    await q.put(None)

async def consumer(q):
    out = []
    while (x := await q.get()) is not None:
        out.append((x, loop.time))
    return out

async def gather(*tasks):
    return [await t for t in tasks]

async def main():
    a, b = loop.spawn(worker("a", 2, 3)), loop.spawn(worker("b", 3, 2))
    print(await gather(a, b), loop.time)
    q = Queue()
    p, c = loop.spawn(producer(q)), loop.spawn(consumer(q))
    print(await c, await p, loop.time)
    class Lock:
        held = False
        async def __aenter__(self):
            while self.held:
                await sleep(1)
            self.held = True
        async def __aexit__(self, *e):
            self.held = False
    lock, order = Lock(), []
    async def crit(n):
        async with lock:
            order.append("+" + n)
            await sleep(2)
            order.append("-" + n)
    await gather(*[loop.spawn(crit(n)) for n in "xyz"])
    print(order)
    return "main done"

m = loop.spawn(main())
loop.run()
print(log)
print(m.result)
