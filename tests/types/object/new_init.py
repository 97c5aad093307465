# __new__ and __init__.
class A:
    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)

    def __init__(self, *args, **kw):
        print("init", args, kw)


A(1, k=2)


class B:
    def __new__(cls, v):
        if v < 0:
            return "not an instance"
        return object.__new__(cls)

    def __init__(self, v):
        self.v = v


print(B(-1), B(5).v)


class S:
    one = None

    def __new__(cls):
        if cls.one is None:
            cls.one = super().__new__(cls)
        return cls.one


print(S() is S())


class I:
    def __init__(self):
        return 5


try:
    I()
except TypeError as e:
    print(type(e).__name__)


class C(int):
    def __new__(cls, v):
        return super().__new__(cls, v + 1)


class D(C):
    pass


print(C(5), D(6), type(D(6)).__name__, C(5) + D(5))


class E:
    def __init__(self):
        self.log = ["E"]


class F(E):
    def __init__(self):
        super().__init__()
        self.log.append("F")


class G(F):
    pass


print(G().log, E.__init__(g := G.__new__(G)), g.log)


class H(A):
    def __init__(self):
        pass


H()
x = A.__new__(A, 1)
x.__init__(2)


class T(tuple):
    def __new__(cls, *a):
        return tuple.__new__(cls, a)


print(T(1, 2, 3), len(T()))
try:
    object.__new__(5)
except TypeError as e:
    print(type(e).__name__)
try:
    object.__new__()
except TypeError as e:
    print(type(e).__name__)
