# Core-language bugs of other implementations, one each: the number is that of the issue or pull request in micropython/micropython

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


# 1636: a return in finally ran it twice
def test():
    try:
        try:
            raise RuntimeError
        except:
            raise
    finally:
        print("cleaning up")
        return


test()


# 13562: a finally after a return took the last argument's place
class IDGenerator:
    def __init__(self, max_id):
        self._i = 0
        self._mi = max_id

    def get(self):
        try:
            return self._i
        finally:
            self._i += 1
            if self._i > self._mi:
                self._i = 0


ids = IDGenerator(2)
print([ids.get() for i in range(7)])


# 4504, 5000: break and continue in finally
def f():
    for x in (1, 2):
        print("a", x)
        try:
            raise Exception
        finally:
            print(1)
            break
        print("b", x)


f()


def simple():
    for number in range(2):
        try:
            return number
        finally:
            continue


def simple_break():
    for number in range(2):
        try:
            return number
        finally:
            break
    return 22


print(simple(), simple_break())


# 2017: a decorator threw into the generator that ran before
current = None


def layout(func):
    def inner(*args, **kwargs):
        global current
        if current:
            try:
                current.throw(Exception)
            except Exception as e:
                print(type(e), str(e))
        gen = func(*args, **kwargs)
        current = gen
        ret = yield from gen
        current = None
        return ret

    return inner


@layout
def func1(*args, **kwargs):
    try:
        yield True
    except Exception:
        print("stopped")
        return "throw result"
    return "func1"


def gen1():
    ret = yield from func1()
    print("gen1", ret)
    return ret


def gen2():
    ret = yield from func1()
    print("gen2", ret)
    return ret


a, b = gen1(), gen2()
print(a.send(None), b.send(None))
for g in (a, b):
    try:
        print(g.send(None))
    except StopIteration as e:
        print("value", e.value)


# 5161: StopIteration thrown into yield from
def inner():
    yield 1
    yield 2


def outer():
    yield from inner()
    yield 3


g = outer()
next(g)
attempt(g.throw, StopIteration)


# 1119 of generators: a name that is read before it is bound, in every kind of scope
def unbound():
    for i in range(i):
        print(i)


attempt(unbound)


# 4272: a name of an outer function that the inner one assigns to is the inner one's
def outer():
    x = 1

    def inner():
        x += 1
        print(x)

    inner()


attempt(outer)


# 8603: classes in functions
def scope():
    def method():
        pass

    class A:
        def method():
            pass

    print(hasattr(A, "method"), hasattr(A(), "method"))


scope()


def scope(x):
    def closure():
        return x

    class A:
        def method2():
            return closure()

    closure = lambda: x + 1
    return A


print(scope(42).method2())


def scope():
    def method():
        return 1

    class A:
        nonlocal method

        def method():
            return 2

    print(hasattr(A, "method"), method())


scope()


def scope(x):
    class A:
        x = x
        y = x

        def get(self):
            return x

    return A.x, A.y, A().get()


attempt(scope, 5)


# 10895: := in a comprehension
def walrus():
    lst = [0, 1, 5, 3, 7]
    v = 0
    x = 1
    print([v := i for i in lst if i > v], v, x)


walrus()


def walrus():
    x = 1
    print([(lambda: (x, y))() for i in range(3) if (y := i) or True], y)


walrus()

# 17817: a line that goes on at the end of the text
for text in ("a\\\n", "a\\", "\\\n", "(\\\n", "1 + \\\n"):
    try:
        compile(text, "", "eval")
        print("compiled")
    except SyntaxError:
        print("SyntaxError")


# 13692: super().__new__ with another class
class C1a:
    instance = None

    def __new__(cls, *args, **kwargs):
        if cls.instance is None:
            cls.instance = super().__new__(cls, *args, **kwargs)
        return cls.instance


class C1b:
    instance = None

    def __new__(cls, *args, **kwargs):
        if cls.instance is None:
            cls.instance = super().__new__(*args, **kwargs)
        return cls.instance


class C2a(C1a):
    def __new__(cls, *args, **kwargs):
        if C1a.instance is None:
            super().__new__(C1a, *args, **kwargs)
        return C1a.instance


class C2b(C1a):
    def __new__(cls, *args, **kwargs):
        if C1a.instance is None:
            super().__new__(*args, **kwargs)
        return C1a.instance


for c in (C2b, C1b, C2a, C1a):
    try:
        print(c.__name__, type(c()).__name__)
    except Exception as e:
        print(c.__name__, type(e).__name__)


# 17728, 18760: self is something else by the time super() looks at it
class S(list):
    def __init__(self, n):
        self = n
        super().__init__([n])


attempt(S, 3)


# 10961: a set that adds before its base was initialised
class Test(set):
    def __init__(self, a=0):
        self.add(a)


print(*[list(x) for x in (Test(a=0), Test(), Test(5))])


# 1685: Exception.__init__ by name
class E(Exception):
    def __init__(self):
        Exception.__init__(self)


print(repr(E()), E().args)


# 3554: what the base was not given
class Buffer(list):
    def __init__(self, data=None):
        super().__init__()


print(Buffer([1, 2, 3]))


# 3692: __new__ of a built-in base
class List(list):
    def __new__(cls, value):
        return super(List, cls).__new__(cls, value)


print(List([1, 2, 3]))


# 5181: __getattr__ and __setattr__ that delegate, through a base's __init__
class Template:
    def __init__(self, name, data):
        self._name = name
        self._data = data


class Configuration(Template):
    BYPASS = ["_name", "_data", "_hash"]

    def __init__(self, name, data, hash):
        super().__init__(name, data)
        self._hash = hash

    def __getattr__(self, key):
        return self._data[key]

    def __setattr__(self, key, value):
        if key in self.BYPASS:
            super().__setattr__(key, value)
        else:
            self._data[key] = value


c = Configuration("Yo", {"do": 1234}, None)
c.new = 5
print(c.do, c._data, c._hash)
attempt(getattr, c, "none")


# 4560: __setattr__ and __delattr__
class B:
    def __init__(self, d):
        B.d = d

    def __getattr__(self, attr):
        if attr in B.d:
            return B.d[attr]
        raise AttributeError(attr)

    def __setattr__(self, attr, value):
        B.d[attr] = value

    def __delattr__(self, attr):
        del B.d[attr]


a = B({"a": 1, "b": 2})
a.b = 5
print(a.a, a.b, a.__dict__)
del a.b
attempt(getattr, a, "b")


# 15501: descriptors with a name
class Descriptor:
    def __set_name__(self, owner, name):
        self.attr_name = "_{}_value".format(name)

    def __get__(self, instance, owner=None):
        return getattr(instance, self.attr_name)

    def __set__(self, instance, value):
        setattr(instance, self.attr_name, value)

    def __delete__(self, instance):
        delattr(instance, self.attr_name)


class D:
    x = Descriptor()
    y = Descriptor()


d = D()
d.x = 1
d.y = 2
del d.x
print(d.__dict__, hasattr(d, "x"), d.y)


# 15503: the class is changed while the names are told
class Adds:
    def __set_name__(self, owner, name):
        for i in range(40):
            setattr(owner, "%s_%d" % (name, i), i)


class Changed:
    a = Adds()
    b = Adds()


print(Changed.a_39 + Changed.b_39, Changed().a_7)
