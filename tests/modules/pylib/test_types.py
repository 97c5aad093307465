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
