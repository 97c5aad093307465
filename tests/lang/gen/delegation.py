# A chain of generators resumed at its innermost: results, errors, re-entry and what is handled pass through every level


def leaf(log):
    try:
        got = yield 1
        log.append(got)
        got = yield 2
        log.append(got)
    finally:
        log.append("leaf ends")
    return "leaf"


def level(n, log):
    result = yield from (level(n - 1, log) if n else leaf(log))
    log.append((n, result))
    return "level%d" % n


log = []
g = level(3, log)
print(next(g), g.send("a"))
try:
    g.send("b")
except StopIteration as e:
    print(e.value)
print(log)


# each level catches and goes on
def catching(n):
    try:
        yield from catching(n - 1) if n else failing()
    except ValueError as e:
        yield n, str(e)
        raise ValueError("from %d" % n)


def failing():
    yield "start"
    raise ValueError("leaf")


try:
    for x in catching(3):
        print(x)
except ValueError as e:
    print("out", e)


# between suspensions another level may take over
def changing(n):
    for i in range(2):
        got = yield from pair(n, i)
        print("pair gave", got)
    return n


def pair(n, i):
    yield n, i, 0
    yield n, i, 1
    return i


def outer():
    a = yield from changing("x")
    b = yield from changing("y")
    return a + b


def whole():
    print("whole", (yield from outer()))


print(list(whole()))


# re-entry at each level while the innermost runs
def reenter(targets):
    yield 0
    for g in targets:
        for what in (lambda: next(g), lambda: g.send(None), lambda: g.throw(KeyError), lambda: g.close()):
            try:
                what()
                print("no error")
            except ValueError as e:
                print(e)
        print(g.gi_running)
    yield 1


def wrap(inner):
    yield from inner


targets = []
a = reenter(targets)
b = wrap(a)
c = wrap(b)
targets += [a, b, c]
print(next(c), next(c), [g.gi_running for g in targets])
print(next(c, "end"), next(a, "end"), next(b, "end"))


# one delegate shared by two chains, one of which runs it
def share(other):
    yield "first"
    try:
        next(other[0])
    except ValueError as e:
        print("shared:", e)
    yield "second"


other = []
s = share(other)
one, two = wrap(wrap(s)), wrap(s)
other.append(two)
print(next(one))
print(next(one), next(two, "two is finished"))


# throw and close begin in the innermost, whatever was resumed before
def guarded(name, inner=None):
    try:
        if inner is None:
            while True:
                try:
                    yield name
                except KeyError as e:
                    print(name, "got", repr(e))
        else:
            yield from inner
    finally:
        print(name, "closes")


g = guarded("a", guarded("b", guarded("c")))
print(next(g), next(g), g.throw(KeyError("k")), next(g))
try:
    g.throw(OSError("o"))
except OSError as e:
    print(repr(e))
g = guarded("a", guarded("b", guarded("c")))
next(g), next(g)
g.close()
print(next(g, "closed"))


# the inner one sees what an outer one handles
def reraises():
    yield "handling"
    raise


def handles():
    try:
        raise LookupError("handled")
    except LookupError:
        yield from reraises()


g = wrap(wrap(handles()))
print(next(g))
try:
    next(g)
except LookupError as e:
    print(repr(e))


# an exception's context is what the level itself handled
def contexts():
    try:
        yield from failing()
    except ValueError:
        yield from failing()


g = wrap(contexts())
print(next(g), next(g))
try:
    next(g)
except ValueError as e:
    print(repr(e))


# a delegate driven by hand between two steps of its chain
a = leaf([])
b = wrap(wrap(a))
print(next(b), next(a))
print(next(b, "over"))


# StopIteration of the innermost becomes RuntimeError on its way
def stops():
    yield 1
    raise StopIteration


try:
    list(wrap(wrap(stops())))
except RuntimeError as e:
    print(e)


# deep chains: every item passes all levels, the end unwinds them one by one
def deep(n):
    if n:
        r = yield from deep(n - 1)
        return r + 1
    for i in range(3):
        yield i
    return 0


def top(n):
    print("levels", (yield from deep(n)))


print(list(top(50)))


def fails_deep(n):
    if n:
        yield from fails_deep(n - 1)
    else:
        yield 0
        1 // 0


try:
    list(fails_deep(20))
except ZeroDivisionError as e:
    print("division")


# built-in functions that take a chain whole
def taken(n):
    if n:
        yield from taken(n - 1)
        yield n
    else:
        yield 0
    return n


print(list(taken(4)), tuple(taken(3)), sorted(taken(3), reverse=True), sum(taken(5)), set(taken(0)), any(taken(3)))
print(all(wrap(wrap(iter([1, 2, 0, 3])))), ",".join(str(x) for x in wrap(taken(3))), sum([x] == [1] for x in wrap(taken(4))))


class Own:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return sum(taken(self.n))

    def __eq__(self, other):
        return self.n == other.n

    def __bool__(self):
        return self.n > 2


def own(n):
    for i in range(n):
        yield Own(i)
    return "own"


print(len(set(wrap(wrap(own(5))))), any(wrap(own(2))), any(wrap(own(5))), all(wrap(own(5))))
g = wrap(wrap(own(6)))
print(any(g), next(g).n, next(g, "end").n, next(g, "end"))
try:
    set(wrap(wrap([] for i in range(3))))
except TypeError as e:
    print("unhashable")
