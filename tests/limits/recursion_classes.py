# skip-on: stress minutes: each level moves the VM stack, and C frames pin the old ones
# Recursion without bound through what the interpreter itself calls: descriptors, classes, context managers, generators, import, traceback.
import gc
import sys


def check(name, run, *args, end="raises"):
    try:
        run(*args)
        r = "returned"
    except (RecursionError, MemoryError):
        r = "raises"
    except Exception as e:
        r = type(e).__name__ + " " + str(e)
    if r != end:
        print(name, r)
    if sum([i for i in range(10)]) != 45 or "%d" % len({1: 2}) != "1":
        print(name, "left the interpreter broken")


class Get:
    def __get__(self, obj, cls): return obj.d
    def __set__(self, obj, v): obj.d = v
    def __delete__(self, obj): del obj.d


class Desc:
    d = Get()


check("__get__", lambda: Desc().d)
check("__set__", lambda: setattr(Desc(), "d", 1))
check("__delete__", lambda: delattr(Desc(), "d"))


class Prop:
    @property
    def p(self): return self.p
    @p.setter
    def p(self, v): self.p = v


check("property", lambda: Prop().p)
check("property set", lambda: setattr(Prop(), "p", 1))


def named():
    class N:
        def __set_name__(self, cls, name): named()

    class A:
        n = N()


def subclassed():
    class A:
        def __init_subclass__(cls):
            class B(A): pass

    class C(A): pass


class Item:
    def __class_getitem__(cls, k): return cls[k]


check("__set_name__", named)
check("__init_subclass__", subclassed)
check("__class_getitem__", lambda: Item[1])


class Meta(type):
    def __call__(cls): return cls()
    def __instancecheck__(cls, x): return isinstance(x, cls)
    def __subclasscheck__(cls, x): return issubclass(x, cls)
    def __getattr__(cls, n): return cls.missing
    def __len__(cls): return len(cls)
    def __iter__(cls): return iter(cls)


class OfMeta(metaclass=Meta): pass


check("metaclass call", OfMeta)
check("__instancecheck__", lambda: isinstance(1, OfMeta))
check("__subclasscheck__", lambda: issubclass(int, OfMeta))
check("metaclass getattr", lambda: OfMeta.missing)
check("metaclass len", lambda: len(OfMeta))
check("metaclass iter", lambda: [*OfMeta])


class New:
    def __new__(cls, *a): return cls(*a)


class Init:
    def __init__(self): Init()


check("__new__", New)
check("__init__", Init)


class Type(type): pass
class OfType(metaclass=Type): pass
class NewIsClass: pass
class InitIsClass: pass
class CallIsInstance: pass


Type.__call__ = OfType
NewIsClass.__new__ = NewIsClass
InitIsClass.__init__ = InitIsClass
CallIsInstance.__call__ = CallIsInstance()
check("metaclass whose __call__ is its class", OfType)
check("class that is its __new__", NewIsClass)
check("class that is its __init__", InitIsClass, end="TypeError __init__() should return None, not 'InitIsClass'")
check("instance that is its __call__", CallIsInstance())


class Manager:
    def __enter__(self): return self
    def __exit__(self, *a):
        with self: pass


def leave():
    with Manager(): pass


def leave_raising():
    with Manager(): raise ValueError


check("__exit__", leave)
check("__exit__ raising", leave_raising)


def last():
    try:
        pass
    finally:
        last()


def handler():
    try:
        raise ValueError
    except ValueError:
        handler()


check("finally", last)
check("except", handler)


def gen():
    for x in gen(): yield x


def through():
    yield from through()


def sender():
    g = sender()
    g.send(None)
    yield 1


def closer():
    try:
        yield 1
    finally:
        g = closer()
        next(g)
        g.close()


def throw():
    try:
        yield 1
    except ValueError:
        g = throw()
        next(g)
        g.throw(ValueError)


async def coro(): await coro()


class Await:
    def __await__(self): return self.__await__()


async def awaits(): await Await()


check("generator", lambda: list(gen()))
check("yield from", lambda: list(through()))
check("send", lambda: next(sender()))


def close():
    g = closer()
    next(g)
    g.close()


def thrower():
    g = throw()
    next(g)
    g.throw(ValueError)


check("close", close)
check("throw", thrower)
check("await", lambda: coro().send(None))
check("__await__", lambda: awaits().send(None))


class Match:
    __match_args__ = ("a",)
    def __getattribute__(self, n): return pattern(self)


def pattern(x):
    match x:
        case Match(a=1): pass


check("match", pattern, Match())
g = {}
exec("def f(): eval('f()', g)\ndef x(): exec('x()', g)\ndef c(): exec(compile('c()', '', 'exec'), g)", g)
g["g"] = g
check("eval", g["f"])
check("exec", g["x"])
check("compile", g["c"])


class Weird(Exception):
    def __str__(self): return str(self)


def shown():
    class Sink:
        def write(self, s): sys.print_exception(ValueError(1), Sink())
    sys.print_exception(ValueError(1), Sink())


check("str(exception)", lambda: str(Weird()))
check("print_exception", shown)


class Out:
    def write(self, s): print("a", file=self)


check("print file", lambda: print("a", file=Out()))


class Dying:
    def __del__(self):
        made.append(1)
        if len(made) < 50:
            Dying()
            gc.collect()


made = []
x = Dying()
x = None
for i in range(100):
    gc.collect()
    [0] * 100
print(len(made) >= 1)
print("done")
