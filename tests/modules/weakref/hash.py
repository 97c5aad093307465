# The hash of a reference outlives its object, if it was asked for before; so a dict whose keys are references goes on to work.
import gc
import weakref


class Thing:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        return self.number == other.number


class Counted(weakref.ref):
    """A call of its own, which asks the built-in one."""

    calls = 0

    def __call__(self):
        Counted.calls += 1
        return super().__call__()


def fill(names, first, n):
    alive = [Thing(first + i) for i in range(n)]
    for thing in alive:
        names[weakref.ref(thing)] = thing.number
    return alive[1::2]


def dead(n):
    asked, not_asked = Thing(n), Thing(n)
    r = weakref.ref(asked)
    return r, hash(r), Counted(not_asked)


def overwrite(n):  # what was left of the objects on the stack
    return [n] * 50 and (overwrite(n - 1) if n else 0)


names = {}
alive = fill(names, 0, 40)
alive += fill(names, 100, 40)
overwrite(30)
gc.collect()
print(len(names), sum(r() is not None for r in names))
alive += fill(names, 200, 40)  # all of them are hashed anew
print(len(names))
overwrite(30)
gc.collect()
for r in list(names):
    if r() is None and r in names:
        del names[r]
print(len(names), sorted(r().number for r in names if r() is not None) == sorted(thing.number for thing in alive))

asked, number, not_asked = dead(2**29 - 1)
overwrite(30)
gc.collect()
print(asked() is None, hash(asked) == number, asked == asked, not_asked() is None, Counted.calls)
try:
    hash(not_asked)
except TypeError as e:
    print(e)

thing = Thing(5)
print(Counted(thing)() is thing, Counted.calls, hash(Counted(thing)), Counted(thing) == weakref.ref(Thing(6)))
