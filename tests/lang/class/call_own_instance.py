# Looking for what to call ends: a class whose __call__ is an instance of itself.
class A:
    pass


A.__call__ = A()
try:
    A()()
except RecursionError:
    print("RecursionError")


class B:
    def __call__(self, *args):
        return args


class C:
    __call__ = B()


class D:
    __call__ = C()


class E:
    __call__ = staticmethod(D())


print(E()(1, 2))
