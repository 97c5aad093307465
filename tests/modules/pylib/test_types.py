# skip-on: board weakref in Python is the hosts'
# needs: types
import types
import inspect
import weakref
import traceback
import warnings


def gen():
    yield


class Thing:
    n = 3

    def m(self):
        pass


def f(a, b=1, *, c):
    "doc"


ns = types.SimpleNamespace(a=1, b="x")
ns.c = 2
print(ns, ns == types.SimpleNamespace(a=1, b="x", c=2), isinstance(f, types.FunctionType), isinstance(gen(), types.GeneratorType))
print(isinstance([].append, types.BuiltinMethodType), isinstance(types, types.ModuleType), types.NoneType is type(None))
C = types.new_class("C", (int,), {}, lambda body: body.update(x=5))
print(C.x, C(3) + 1, C.__name__)
print(inspect.isfunction(f), inspect.isclass(C), inspect.isgenerator(gen()), inspect.ismethod(Thing().m), inspect.isbuiltin(len))


t = Thing()
values = weakref.WeakValueDictionary(a=t)
keys = weakref.WeakKeyDictionary()
keys[t] = "v"
held = weakref.WeakSet([t])
p = weakref.proxy(t)
print(values["a"] is t, keys[t], t in held, len(held), p.n, list(values), "b" in values)
p.n = 4
print(t.n)
try:
    1 / 0
except ZeroDivisionError as e:
    print(traceback.format_exception_only(type(e), e)[0].split(":")[0], traceback.format_exc().split("\n")[0])
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    warnings.warn("old", DeprecationWarning)
    print(seen[0].category.__name__, seen[0].message)
    warnings.simplefilter("error")
    try:
        warnings.warn("bad")
    except UserWarning as e:
        print("raised", e)
# Containers of references behave as dict and set do, and go on to work when what they refer to has died.
import gc


class Number:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return "Number(%d)" % self.n

    def twice(self):
        return 2 * self.n


numbers = [Number(n) for n in range(40)]
keys, every = weakref.WeakKeyDictionary(), weakref.WeakSet(numbers)
values = weakref.WeakValueDictionary({number.n: number for number in numbers})
for number in numbers:
    keys[number] = number.n
number = None


def drop(n):
    del numbers[n:]
    return [0] * 50


def overwrite(n):
    return [n] * 50 and (overwrite(n - 1) if n else 0)


drop(3)
overwrite(30)
gc.collect()
print(len(keys) < 9, len(values) < 9, len(every) < 9, sorted(keys.keys())[:3], sorted(values)[:3])
keys, every = weakref.WeakKeyDictionary({n: n.n for n in numbers}), weakref.WeakSet(numbers)
values = weakref.WeakValueDictionary({n.n: n for n in numbers})
print(keys == keys.copy(), dict(values | {2: numbers[0]}), sorted((keys | {numbers[0]: 5}).items()))
print(sorted(every & {numbers[0], numbers[2]}), sorted(every - {numbers[0]}), every > weakref.WeakSet(numbers[:2]), every == weakref.WeakSet(numbers))
every -= {numbers[0]}
print(sorted(every), every.isdisjoint([numbers[0]]), every.pop() in numbers, len(every), keys.popitem()[0] in numbers, len(keys))
m = weakref.WeakMethod(numbers[1].twice)
print(m()(), m == weakref.WeakMethod(numbers[1].twice), hash(m) == hash(weakref.WeakMethod(numbers[1].twice)), isinstance(m, weakref.ref))
p = weakref.proxy(numbers[2])
print(p.twice(), p == numbers[2], p < Number(5), [n.n for n in sorted([p, numbers[0]])])
print(types.MethodType(Number.twice, numbers[2])())
