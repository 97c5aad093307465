# CPython has no pend_throw(): MicroPython is the oracle
class Stop(Exception):
    pass


def count(n=5):
    for i in range(n):
        try:
            yield i
        except Stop as e:
            print("stopped at", i, type(e))


def outer():
    try:
        yield "first"
        yield from count(3)
    except ValueError as e:
        print("outer", e)
        yield "after"


def attempt(f, *args):
    try:
        print(f(*args))
    except BaseException as e:
        print("raised", type(e), e.args)


g = count()
print(next(g), g.pend_throw(Stop()), next(g))
g.pend_throw(Stop)
for i in g:
    print("loop", i)
    if i < 4:
        g.pend_throw(Stop("again"))
attempt(next, g)

g = count()
g.pend_throw(KeyError("new"))
attempt(next, g)
attempt(next, g)

g = count()
next(g)
print(type(g.pend_throw(Stop())), type(g.pend_throw(ValueError(1))), type(g.pend_throw(None)), g.pend_throw(None))
print(next(g))
g.pend_throw(ValueError(2))
attempt(list, g)

for n in 1, 2, 3:
    g = outer()
    for i in range(n):
        next(g)
    g.pend_throw(ValueError("chain %d" % n))
    attempt(next, g)
    g = outer()
    for i in range(n):
        next(g)
    g.pend_throw(Stop("chain %d" % n))
    attempt(g.send, None)


def self_pending():
    attempt(me.pend_throw, Stop())
    yield 1


me = self_pending()
print(next(me))


def result():
    try:
        yield 1
    except Stop:
        return "result"


def driver():
    r = result()
    print(next(r))
    r.pend_throw(Stop)
    print((yield from r))


print(list(driver()))


def waiting():
    yield "waiting"


async def task():
    try:
        await waiting()
    except Stop as e:
        print("cancelled")


t = task()
print(t.send(None), t.pend_throw(Stop()))
attempt(t.send, None)


# into a generator that a built-in function takes whole, by what it takes
class Throws:
    hashed = False

    def __bool__(self):
        g.pend_throw(Stop())
        return False

    def __hash__(self):
        if not self.hashed:
            g.pend_throw(Stop())
        self.hashed = True
        return 1


def items(n):
    for i in range(n):
        try:
            yield Throws()
        except Stop:
            print("stopped at", i)
    yield 7


g = items(3)
print(any(g))
g = items(1)
print(len(set(g)))


# of a chain that runs, and in the middle of one that does not
def busy():
    for g in chain:
        attempt(g.pend_throw, Stop())
    yield 1
    yield 2


def through(g):
    try:
        yield from g
    except Stop:
        yield "through"


chain = [busy()]
chain.append(through(chain[0]))
chain.append(through(chain[1]))
print(next(chain[2]))
chain[1].pend_throw(Stop)
print(list(chain[2]))
chain = [count()]
chain.append(through(chain[0]))
chain.append(through(chain[1]))
print(next(chain[2]))
chain[0].pend_throw(Stop)
print(next(chain[2]))
chain[1].pend_throw(Stop)
print(next(chain[2]))
chain[0].pend_throw(Stop)
attempt(chain[1].throw, KeyError())


# an iterator that is no generator has it
class Takes:
    def __iter__(self):
        return self

    def __next__(self):
        return 5

    def throw(self, e):
        print("throw", type(e))
        return 7


def takes():
    yield from Takes()


g = takes()
print(next(g), g.pend_throw(Stop()), next(g), next(g))
g.pend_throw(Stop())
for i in g:
    print(i)
    break
