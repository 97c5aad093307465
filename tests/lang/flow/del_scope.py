# deleting globals, nonlocals, cells and builtins
g = 1

def delg():
    global g
    del g

delg()
try:
    g
except NameError as e:
    print(type(e).__name__)
try:
    delg()
except NameError as e:
    print(type(e).__name__)
g = 2
print(g)

def outer():
    v = 1

    def read():
        return v

    def kill():
        nonlocal v
        del v
    print(read())
    kill()
    try:
        read()
    except NameError as e:
        print(type(e).__name__)
    try:
        v
    except NameError as e:
        print(type(e).__name__)
    try:
        kill()
    except NameError as e:
        print(type(e).__name__)
    v = 3
    return read()

print(outer())

def param(a):
    f = lambda: a
    del a
    try:
        f()
    except NameError:
        return "a gone"

print(param(1))
len = 5
print(len)
del len
print(len("abc"))
try:
    del len
except NameError:
    print("builtins are not globals")

class C:
    x = 1
    y = x
    del x
    try:
        x
    except NameError:
        z = "x gone in class"

print(C.y, C.z, hasattr(C, "x"))
x = "global x"

class D:
    x = "class x"
    del x
    w = x

print(D.w)
exec("q = 1\ndel q\nprint('q' in globals())")
d = globals()
zz = 1
del d["zz"]
try:
    zz
except NameError:
    print("zz gone")

def loop():
    for i in range(2):
        x = i
        if i:
            del x
    try:
        return x
    except UnboundLocalError:
        return "x unbound"

print(loop())
