# __qualname__, __doc__ being readable, __defaults__ and __kwdefaults__.
def outer(a, b=1, *, c=2):
    def inner():
        pass

    return inner


class C:
    def m(self):
        def deep():
            pass

        return deep

    class D:
        def n(self):
            return lambda: 0

        @staticmethod
        def s():
            pass


print(outer.__qualname__, outer(1).__qualname__, C.m.__qualname__, C().m.__qualname__, C().m().__qualname__, C.D.__qualname__, C.D.n.__qualname__, C.D().n().__qualname__, C.D.s.__qualname__, C.__qualname__)
print(outer.__defaults__, outer.__kwdefaults__, outer(1).__defaults__, (lambda x=5, y=6: 0).__defaults__)
print(outer.__module__, C.__module__)
