# heap: 16K w32
# An event loop: timers in a heap, tasks as generators, queues, timeouts, cancelling; time is simulated.
class Cancelled(Exception):
    pass


class Timers:
    """A binary heap of (time, number, task)."""

    def __init__(self):
        self.heap = []
        self.number = 0

    def push(self, time, task):
        self.number += 1
        heap = self.heap
        heap.append((time, self.number, task))
        i = len(heap) - 1
        while i and heap[i] < heap[(i - 1) // 2]:
            heap[i], heap[(i - 1) // 2] = heap[(i - 1) // 2], heap[i]
            i = (i - 1) // 2

    def pop(self):
        heap = self.heap
        top, last = heap[0], heap.pop()
        if heap:
            heap[0] = last
            i = 0
            while True:
                child = 2 * i + 1
                if child + 1 < len(heap) and heap[child + 1] < heap[child]:
                    child += 1
                if child >= len(heap) or heap[i] < heap[child]:
                    break
                heap[i], heap[child] = heap[child], heap[i]
                i = child
        return top


class Task:
    def __init__(self, name, gen):
        self.name, self.gen = name, gen
        self.done = False
        self.result = None
        self.waiters = []
        self.throw = None


class Loop:
    def __init__(self):
        self.now = 0
        self.timers = Timers()
        self.ready = []
        self.steps = 0

    def spawn(self, name, gen):
        task = Task(name, gen)
        self.ready.append(task)
        return task

    def cancel(self, task):
        if not task.done:
            task.throw = Cancelled()
            self.ready.append(task)

    def finish(self, task, result):
        task.done, task.result = True, result
        self.ready.extend(task.waiters)
        task.waiters = []

    def step(self, task):
        if task.done:
            return
        self.steps += 1
        try:
            if task.throw:
                error, task.throw = task.throw, None
                wish = task.gen.throw(error)
            else:
                wish = next(task.gen)
        except StopIteration as e:
            self.finish(task, e.value)
        except Cancelled:
            print("%5d %s cancelled" % (self.now, task.name))
            self.finish(task, None)
        except Exception as e:
            print("%5d %s failed: %s" % (self.now, task.name, e))
            self.finish(task, None)
        else:
            if wish is None:
                self.ready.append(task)
            elif isinstance(wish, int):
                self.timers.push(self.now + wish, task)
            else:
                wish.append(task)

    def run(self):
        while self.ready or self.timers.heap:
            while self.ready:
                self.step(self.ready.pop(0))
            if self.timers.heap:
                self.now, _, task = self.timers.pop()
                self.ready.append(task)


class Queue:
    def __init__(self, loop, size):
        self.loop, self.size = loop, size
        self.items, self.getters, self.putters = [], [], []

    def put(self, item):
        while len(self.items) >= self.size:
            yield self.putters
        self.items.append(item)
        self.wake(self.getters)

    def get(self):
        while not self.items:
            yield self.getters
        item = self.items.pop(0)
        self.wake(self.putters)
        return item

    def wake(self, waiting):
        if waiting:
            self.loop.ready.append(waiting.pop(0))


loop = Loop()


def join(task):
    if not task.done:
        yield task.waiters
    return task.result


def producer(queue, name, every, count):
    for i in range(count):
        yield every
        yield from queue.put((name, i))
    return count


def consumer(queue, seen):
    try:
        while True:
            name, i = yield from queue.get()
            seen[name] = seen.get(name, 0) + i
            if i % 10 == 9:
                print("%5d %s %d" % (loop.now, name, i))
            yield 3
    finally:
        print("%5d consumer ends" % loop.now)


def blinker(period):
    on = False
    while True:
        on = not on
        if period == 13 and loop.now > 60:
            raise ValueError("lamp broken")
        yield period


def main():
    queue, seen = Queue(loop, 4), {}
    eater = loop.spawn("consumer", consumer(queue, seen))
    lamps = [loop.spawn("lamp%d" % p, blinker(p)) for p in (7, 13)]
    makers = [loop.spawn("p%d" % i, producer(queue, "p%d" % i, 5 + i, 20)) for i in range(3)]
    total = 0
    for maker in makers:
        total += yield from join(maker)
    yield 20
    loop.cancel(eater)
    for lamp in lamps:
        loop.cancel(lamp)
    print("%5d made %d, eaten %s" % (loop.now, total, sorted(seen.items())))


loop.spawn("main", main())
loop.run()
print("steps", loop.steps, "at", loop.now)
