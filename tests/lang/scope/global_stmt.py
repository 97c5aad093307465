# the global statement
x = 1

def f():
    global x
    x = 2

def g():
    return x

def h():
    global new1, new2
    new1, new2 = 3, 4

print(x, g())
f()
print(x, g())
h()
print(new1, new2)

def loop():
    global i
    for i in range(3):
        pass

loop()
print(i)

def imports():
    global gc
    import gc

imports()
print(gc.__name__)

def defs():
    global fn, Cls

    def fn():
        return "global fn"

    class Cls:
        a = "global class"

defs()
print(fn(), Cls.a)

def exc():
    global err
    try:
        1 / 0
    except ZeroDivisionError as err:
        print(type(err).__name__)
    print("err" in globals())

exc()

def withs():
    global w

    class M:
        def __enter__(self):
            return "entered"

        def __exit__(self, *a):
            pass
    with M() as w:
        pass

withs()
print(w)

def outer():
    x = "outer"

    def inner():
        global x
        x = "global set by inner"
        return x
    return inner(), x

print(outer(), x)

class C:
    global cg
    cg = "from class body"
    x = "class x"
    y = x

print(cg, hasattr(C, "cg"), C.y, x)
global modlevel
modlevel = "a global statement at module level is allowed"
print(modlevel)

def dele():
    global x
    del x

dele()
print("x" in globals())

def comp():
    global last
    [last := k for k in range(3)]

comp()
print(last)

def aug():
    global counter
    counter = 0
    for _ in range(3):
        counter += 1

aug()
print(counter)
