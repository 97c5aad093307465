# yield from through several generators: what the last one does, and what those between see of it


def leaf(log):
    try:
        got = yield 1
        log.append(("leaf", got))
        got = yield 2
        log.append(("leaf", got))
    finally:
        log.append("leaf left")
    return "leaf's"


def level(n, log):
    try:
        r = yield from (level(n - 1, log) if n else leaf(log))
    except KeyError as e:
        log.append(("caught", n, str(e)))
        r = yield "caught"
    finally:
        log.append(("left", n))
    return (n, r)


def drive(*sent):
    log = []
    g = level(3, log)
    out = [next(g)]
    try:
        for x in sent:
            if isinstance(x, type) or isinstance(x, Exception):
                out.append(g.throw(x))
            elif x == "close":
                g.close()
                out.append("closed")
            else:
                out.append(g.send(x))
    except StopIteration as e:
        out.append(("result", e.value))
    except Exception as e:
        out.append((type(e).__name__, str(e)))
    print(out, log)


drive("a", "b")
drive("a", KeyError("k"), "c")
drive(KeyError)
drive("a", "close")
drive("a", ValueError("v"))
drive("a", "b", "c")


# the last one raises; each level is left in its turn
def bad():
    yield 1
    yield 2
    raise OSError("bad")


def through(n):
    try:
        yield from through(n - 1) if n else bad()
    except OSError as e:
        if n == 2:
            yield "handled"
            raise ValueError(n)
        raise


out = []
try:
    for x in through(4):
        out.append(x)
except ValueError as e:
    out.append(repr(e))
print(out)


def stops():
    yield 1
    yield 2
    raise StopIteration


def over(g):
    yield from g


try:
    for x in over(over(over(stops()))):
        print(x)
except RuntimeError as e:
    print("RuntimeError", e)


# chains that change: one after the other, shared by two, resumed in the middle
def joined(n):
    if n == 0:
        for i in range(3):
            yield i
        return "end"
    for i in range(2):
        yield from joined(n - 1)
    yield n


print(list(joined(3)))
print([x for x in joined(3)])

inner = joined(0)
middle = over(inner)
first, second = over(middle), over(over(middle))
print(next(first), next(second), next(middle), next(inner, "none"))
for g in (first, second, middle, inner):
    print(list(g))

inner = joined(0)
outer = over(over(over(inner)))
print(next(outer), next(inner), next(outer), next(inner, "none"), list(outer))


# those that are running cannot be resumed, wherever they stand in the chain
def nosy(chain):
    for i in range(2):
        yield i
        for g in chain:
            for how in (next, lambda g: g.throw(KeyError), lambda g: g.close()):
                try:
                    how(g)
                except ValueError as e:
                    print("ValueError", e)


chain = []
chain.append(nosy(chain))
for i in range(3):
    chain.append(over(chain[-1]))
print(list(chain[-1]))


# deep ones, in a handler, in another's handler
def deep(n):
    if n == 0:
        yield 1
        yield 2
        return 0
    r = yield from deep(n - 1)
    return r + 1


def result(g):
    r = yield from g
    print("result", r)


print(list(result(deep(100))), sum(deep(100)), sum(x for x in deep(50)))


def handling(n):
    import sys

    try:
        raise IndexError(n)
    except IndexError:
        yield from handling(n - 1) if n else iter([1, 2])
        print(n, repr(sys.exc_info()[1]))


for x in handling(2):
    print(x)


class Awaited:
    def __await__(self):
        r = yield 1
        r = yield r
        return r


async def wait(n):
    return await Awaited() if n == 0 else await wait(n - 1)


c = wait(20)
print(c.send(None), c.send("x"))
try:
    c.send("y")
except StopIteration as e:
    print(e.value)
