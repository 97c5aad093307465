# Inside heap_lock() every allocation is a MemoryError; nesting counts; state survives.
import micropython

l = []
l2 = list(range(100))
d = {1: 1}
b = bytearray(4)


def t(f):
    try:
        f()
        return True
    except MemoryError:
        return False


def make_list():
    return []


def make_tuple(x=1):
    return (x, x)


def big(n=100):
    return 1 << n


def text(n=50):
    return "a" * n


def extend():
    l.extend(l2)


def bytearr():
    return bytearray(100)


def closure(x=1):
    def inner():
        return x

    return inner


fs = (make_list, make_tuple, big, text, extend, bytearr, closure)
res = [None] * len(fs)
i = 0
n = len(fs)
a = x = c = y = e = z = None
micropython.heap_lock()
while i < n:
    res[i] = t(fs[i])
    i += 1
micropython.heap_unlock()
print(res)
print(l, len(l2), micropython.heap_locked())
micropython.heap_lock()
micropython.heap_lock()
a = micropython.heap_locked()
x = t(make_list)
c = micropython.heap_unlock()
y = t(make_list)
e = micropython.heap_unlock()
z = t(make_list)
print(a, x, c, y, e, z)
l.extend(l2)
print(len(l), l[-1], make_list(), make_tuple())
