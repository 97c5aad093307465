# A traceback's frame: its code and line. Tracebacks of the same place are equal.
def inner():
    raise ValueError("x")


def outer():
    inner()


try:
    outer()
except ValueError as e:
    t = e.__traceback__
    print(t == e.__traceback__, t != e.__traceback__, t == t.tb_next, t.tb_next == e.__traceback__.tb_next, t == 3)
    while t is not None:
        print(t.tb_frame.f_code.co_name, t.tb_frame.f_lineno - t.tb_frame.f_code.co_firstlineno == 1 or "top")
        t = t.tb_next


def g(*a):
    yield


async def h(**k):
    pass


async def i():
    yield


print([f.__code__.co_flags & (4 | 8 | 32 | 128 | 512) for f in (inner, g, h, i)])
