# the nonlocal statement
def counter():
    n = 0

    def inc(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n
    return inc, get

inc, get = counter()
print(inc(), inc(), inc(5), get())
inc2, get2 = counter()
print(inc2(), get2(), get())

def deep():
    a = 1

    def f():
        def g():
            def h():
                nonlocal a
                a += 1
                return a
            return h
        return g
    r = f()()
    return r(), r(), a

print(deep())

def two():
    x, y = 1, 2

    def swap():
        nonlocal x, y
        x, y = y, x
    swap()
    return x, y

print(two())

def levels():
    x = "outer"

    def mid():
        x = "mid"

        def inner():
            nonlocal x
            x = "inner"
        inner()
        return x
    return mid(), x

print(levels())

def params(p):
    def set(v):
        nonlocal p
        p = v
    set(10)
    return p

print(params(1))

def loopvar():
    i = None

    def f():
        nonlocal i
        for i in range(4):
            pass
    f()
    return i

print(loopvar())

def in_class():
    x = 1

    class C:
        nonlocal x
        x = 2
        y = x

        def m(self):
            nonlocal x
            x += 10
            return x
    return x, C.y, C().m(), x, hasattr(C, "x")

print(in_class())

def forward():
    def f():
        nonlocal later
        later += 1
        return later
    later = 5
    return f()

print(forward())

def unset():
    def f():
        nonlocal v
        v = 1
    f()
    r = v
    del v
    f()
    return r, v

print(unset())

def gen():
    total = 0

    def add(x):
        nonlocal total
        total += x
    for i in range(3):
        add(i)
        yield total

print(list(gen()))
