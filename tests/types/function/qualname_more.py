# __qualname__ after collections, of properties, local classes and code made by exec.
import gc
def outer():
    class L:
        @property
        def p(self): return 1
        @staticmethod
        def s(): pass
        @classmethod
        def c(cls): pass
    def inner():
        def inner2(): pass
        return inner2
    return L, inner
L, i = outer()
gc.collect()
print(L.s.__qualname__, L.c.__qualname__, L.__dict__['p'].fget.__qualname__, i.__qualname__, i().__qualname__)
class A:
    def m(self): pass
    class B:
        def n(self): return lambda: 0
gc.collect(); gc.collect()
print(A.m.__qualname__, A.B.n.__qualname__, A.B().n().__qualname__, A().m.__qualname__)
del A.m
f = lambda: 0
print(f.__qualname__)
exec("def g():\n def h(): pass\n return h")
print(g.__qualname__, g().__qualname__)
