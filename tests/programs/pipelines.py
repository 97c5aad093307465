# heap: 32K w32
# Iterator pipelines: generators, send, throw, close, delegation, lazy evaluation, tee, grouping, sliding windows.
# skip-on: stress more than a minute with a collection at every allocation
def coroutine(f):
    def start(*args, **kwargs):
        g = f(*args, **kwargs)
        next(g)
        return g

    return start


class Pipe:
    """Chains stages with |, lazily."""

    def __init__(self, source):
        self.source = source

    def __or__(self, stage):
        return Pipe(stage(self.source))

    def __iter__(self):
        return iter(self.source)

    def __rshift__(self, sink):
        return sink(self.source)


def where(p):
    return lambda it: (x for x in it if p(x))


def select(f):
    return lambda it: (f(x) for x in it)


def take(n):
    def stage(it):
        it = iter(it)
        for _ in range(n):
            try:
                yield next(it)
            except StopIteration:
                return

    return stage


def window(n):
    def stage(it):
        buffer = []
        for x in it:
            buffer.append(x)
            if len(buffer) == n:
                yield tuple(buffer)
                del buffer[0]

    return stage


def group(key):
    def stage(it):
        current, members = object(), []
        for x in it:
            k = key(x)
            if members and k != current:
                yield current, members
                members = []
            current = k
            members.append(x)
        if members:
            yield current, members

    return stage


def flatten(tree):
    for x in tree:
        if isinstance(x, (list, tuple)):
            yield from flatten(x)
        else:
            yield x


def naturals(trace):
    n = 0
    try:
        while True:
            trace.append(n)
            yield n
            n += 1
    finally:
        trace.append("closed")


def tee(it):
    it, queues = iter(it), ([], [])

    def side(mine, other):
        while True:
            if not mine:
                try:
                    x = next(it)
                except StopIteration:
                    return
                mine.append(x)
                other.append(x)
            yield mine.pop(0)

    return side(*queues), side(*reversed(queues))


@coroutine
def averager():
    total = count = 0
    average = None
    while True:
        try:
            x = yield average
        except ValueError as e:
            total = count = 0
            average = f"reset ({e})"
            continue
        if x is None:
            return total, count
        total += x
        count += 1
        average = total / count


def accumulate(groups):
    while True:
        name = yield
        if name is None:
            return "done"
        groups[name] = yield from averager_gen()


def averager_gen():
    total = count = 0
    while (x := (yield)) is not None:
        total += x
        count += 1
    return total // max(count, 1)


@coroutine
def broadcast(*targets):
    try:
        while True:
            item = yield
            for t in targets:
                t.send(item)
    except GeneratorExit:
        for t in targets:
            t.close()
        raise


@coroutine
def collect(into, name):
    try:
        while True:
            into.append((name, (yield)))
    finally:
        into.append((name, "end"))


def merge(*sorted_iterables):
    heads = []
    for it in map(iter, sorted_iterables):
        for x in it:
            heads.append([x, it])
            break
    while heads:
        least = min(heads, key=lambda h: h[0])
        yield least[0]
        try:
            least[0] = next(least[1])
        except StopIteration:
            heads.remove(least)


trace = []
source = naturals(trace)
p = Pipe(source) | where(lambda x: x % 3 == 0) | select(lambda x: x * x) | take(4)
print(trace, list(p))
source.close()
print(trace)
print(list(Pipe("abracadabra") | window(3) | select("".join)))
print(list(Pipe([1, 3, 2, 4, 6, 5]) | group(lambda x: x % 2)))
print((Pipe(range(10)) | where(lambda x: x & 1)) >> sum)
print(list(flatten([1, [2, (3, [4, []], 5)], "six"])))
a, b = tee(x * 2 for x in range(5))
print(next(a), next(a), list(b), list(a), list(b))
avg = averager()
print([avg.send(v) for v in (10, 20, 60)], avg.throw(ValueError("bad")), avg.send(5))
try:
    avg.send(None)
except StopIteration as e:
    print("stopped", e.value)
print(next(avg, "exhausted"))
groups = {}
acc = accumulate(groups)
next(acc)
try:
    for name, values in {"x": [1, 2, 3], "y": [10, 30]}.items():
        acc.send(name)
        for v in values:
            acc.send(v)
        acc.send(None)
    acc.send(None)
except StopIteration as e:
    print(groups, e.value)
seen = []
hub = broadcast(collect(seen, "a"), collect(seen, "b"))
for word in "one", "two":
    hub.send(word)
hub.close()
print(seen)
print(list(merge([1, 4, 7], (2, 5), iter([3, 6, 8, 9]), [])))


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print("RuntimeError")


def broken():
    yield 1
    raise StopIteration("leak")


try:
    print(list(broken()))
except RuntimeError as e:
    print("RuntimeError", type(e.__cause__).__name__)


def permutations(items):
    if not items:
        yield ()
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield x, *rest


print(["".join(p) for p in permutations("abc")])
print(sum(1 for _ in permutations(list(range(6)))))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(*hanoi(3), len(list(hanoi(9))))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


def relay():
    got = []
    got.append((yield from Countdown(3)))
    got.append((yield from [10, 20]))
    got.append((yield from (x for x in "z")))
    return got


def outer():
    print("relay returned", (yield from relay()))


print(list(outer()), [*Countdown(2), *zip(Countdown(3), "abcd")], dict(enumerate(Countdown(2), 5)))
