# What functions, generators and coroutines know about themselves.
def f(a, b=1, *, c: int = 2) -> int:
    "doc"
    return a


def make(x):
    def inner():
        return x

    return inner


def gen():
    yield 1


async def co():
    pass


async def agen():
    yield 1


f.attr = 5
print(f.__module__, f.__qualname__, f.__defaults__, f.__kwdefaults__, f.__doc__ in (None, "doc"), f.__closure__, make(1).__closure__ is not None, f.__dict__)
g, c, a = gen(), co(), agen()
print(g.gi_running, c.cr_running, a.ag_running)
c.close()


class A:
    def m(self):
        return self


m = A().m
print(m.__doc__, m.__module__, m.__qualname__ != "", len.__qualname__, "".join.__qualname__ != "", m.__name__)
print(type(int.real).__name__, type(A.__dict__).__name__, type(f.__code__).__name__, type(m).__name__, type(len).__name__)
