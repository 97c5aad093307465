# heap: 32K w32
# async/await as users write it: async context managers and iterators, generators with cleanup, a select-like scheduler of plain coroutines.
class Yield:
    def __init__(self, value=None):
        self.value = value

    def __await__(self):
        return (yield self.value)


class Resource:
    open_count = 0

    def __init__(self, name, fail=None):
        self.name, self.fail = name, fail

    async def __aenter__(self):
        await Yield(f"opening {self.name}")
        if self.fail == "enter":
            raise OSError(f"cannot open {self.name}")
        Resource.open_count += 1
        return self

    async def __aexit__(self, kind, value, trace):
        await Yield(f"closing {self.name}" + (f" after {kind.__name__}" if kind else ""))
        Resource.open_count -= 1
        return self.fail == "swallow"


class Ticker:
    def __init__(self, n):
        self.i, self.n = 0, n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await Yield(f"tick {self.i}")
        return self.i


async def countdown(n):
    try:
        while n:
            got = yield n
            await Yield(f"sent {got}")
            n -= 1
    except GeneratorExit:
        print("countdown closed at", n)
        raise
    finally:
        print("countdown done")


def run(coro, replies=()):
    trace, replies, send = [], list(replies), None
    try:
        while True:
            trace.append(coro.send(send))
            send = replies.pop(0) if replies else None
    except StopIteration as e:
        return e.value, trace
    except Exception as e:
        return repr(e), trace


async def simple(x):
    return x * 2


async def chain(n):
    return n if n == 0 else 1 + await chain(n - 1)


async def use(*names, fail=None, crash=False):
    async with Resource(names[0], fail) as first, Resource(names[-1]) as second:
        if crash:
            raise ValueError("crash")
        return first.name + second.name, Resource.open_count
    return "swallowed"


async def loops():
    out = []
    async for i in Ticker(5):
        if i == 2:
            continue
        if i == 4:
            break
        out.append(i)
    else:
        out.append("else")
    async for i in Ticker(1):
        pass
    else:
        out.append("done")
    out.append([x * y async for x in Ticker(2) for y in range(x)])
    out.append({x: await simple(x) async for x in Ticker(3) if x != 2})
    out.append([await simple(x) for x in (5, 6)])
    out.append(sum([x async for x in Ticker(3)]))
    return out


async def generator_use():
    g = countdown(3)
    first = await g.__anext__()
    second = await g.asend("hello")
    try:
        await g.athrow(KeyError("k"))
    except KeyError as e:
        print("KeyError back", e)
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("finished")
    h = countdown(2)
    await h.__anext__()
    await h.aclose()
    return first, second, [x async for x in countdown(2)]


async def finally_order():
    log = []
    for i in range(3):
        try:
            await Yield(i)
            if i == 1:
                continue
            log.append(i)
        finally:
            await Yield(f"f{i}")
            log.append(f"f{i}")
    try:
        try:
            raise KeyError(1)
        finally:
            log.append(await simple(21))
    except KeyError as e:
        log.append(repr(e))
        try:
            await Yield("in handler")
            raise ValueError(2)
        except ValueError as f:
            log.append((repr(f), repr(f.__context__)))
    return log


class Service:
    """Round-robin: requests are (client, request); replies come by send()."""

    def __init__(self):
        self.tasks, self.log = [], []

    def add(self, name, coro):
        self.tasks.append((name, coro, None))

    def serve(self, handler):
        while self.tasks:
            name, coro, reply = self.tasks.pop(0)
            try:
                request = coro.throw(reply) if isinstance(reply, Exception) else coro.send(reply)
            except StopIteration as e:
                self.log.append(f"{name} -> {e.value}")
            except Exception as e:
                self.log.append(f"{name} !! {e!r}")
            else:
                try:
                    reply = handler(name, request)
                except LookupError as e:
                    reply = e
                self.tasks.append((name, coro, reply))


store = {}


def handler(name, request):
    match request:
        case ("get", key):
            return store[key]
        case ("put", key, value):
            old, store[key] = store.get(key), value
            return old
        case ("list",):
            return sorted(store)
    return None


async def writer(n):
    for i in range(n):
        await Yield(("put", f"k{i}", i * i))
    return n


async def reader(*keys):
    total = 0
    for k in keys:
        try:
            total += await Yield(("get", k))
        except KeyError as e:
            total -= 1000
    return total, await Yield(("list",))


async def careless():
    return await Yield(("get", "missing"))


print(run(simple(4)), run(chain(50))[0])
print(run(use("a", "b")), Resource.open_count)
print(run(use("a", "b", crash=True)), Resource.open_count)
print(run(use("a", "b", crash=True, fail="swallow")), Resource.open_count)
print(run(use("a", "b", fail="enter")), Resource.open_count)
print(run(loops()))
print(run(generator_use(), ["r1", "r2"]))
print(run(finally_order()))
s = Service()
s.add("w", writer(3))
s.add("r", reader("k0", "k1", "k2", "nope"))
s.add("x", careless())
s.serve(handler)
print("\n".join(s.log), store)
c = simple(1)
try:
    c.send(5)
except TypeError as e:
    print("TypeError")
c.close()
coro = use("z")
print(coro.send(None))
try:
    coro.throw(RuntimeError("stop"))
except RuntimeError as e:
    print("thrown", e, Resource.open_count)
for bad in (lambda: run(await_number()), lambda: [x for x in Ticker(1)], lambda: run(for_number())):

    async def await_number():
        await 5

    async def for_number():
        async for x in [1]:
            pass

    try:
        print(bad()[0][:9])
    except TypeError:
        print("TypeError")
