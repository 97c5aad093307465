# type(name, bases, namespace) and a class statement take the most derived metaclass of the bases.
class M(type):
    def __new__(mcs, name, bases, ns, **kw):
        print("new", mcs.__name__, name, sorted(kw))
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)


class N(M):
    pass


class A(metaclass=M):
    pass


class B(metaclass=N):
    pass


C = type("C", (A,), {"x": 1})
D = type("D", (A, B), {})
print(type(C).__name__, C.x, type(D).__name__)


class E(A, B, flag=1):
    pass


print(type(E).__name__, type.__call__(E).__class__ is E)


class Other(type):
    pass


class F(metaclass=Other):
    pass


try:
    type("G", (A, F), {})
except TypeError:
    print("conflict")
