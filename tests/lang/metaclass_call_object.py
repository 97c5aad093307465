# a metaclass's __call__ that is no function gets no class
class M(type):
    def __call__(cls, *a, **k): return (cls.__name__, a, k)
class A(metaclass=M): pass
print(A(1, 2, x=3))
class Q:
    def __call__(self, *a, **k): return len(a), k
class N(type): pass
N.__call__ = Q()
class B(metaclass=N): pass
print(B(1, x=2))
class S(type):
    __call__ = staticmethod(lambda *a: ("static", a))
class C(metaclass=S): pass
print(C(1))
