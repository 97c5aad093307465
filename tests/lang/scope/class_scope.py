# class bodies are scopes that methods do not see
x = "global"

class A:
    x = "class"
    y = x

    def m(self):
        return x

    z = [x for _ in range(1)]
    w = [i for i in x]
    f = lambda self: x

a = A()
print(A.y, a.m(), A.z, A.w, a.f())

def fn():
    x = "function"

    class B:
        y = x
        x = "class"
        z = x

        def m(self):
            return x
    return B.y, B.z, B().m(), B.x

try:
    print(fn())
except NameError as e:
    print(type(e).__name__)

def fn2():
    x = "function"

    class B:
        y = x

        def m(self):
            return x
    return B.y, B().m()

print(fn2())

class C:
    x = x
    x = x + "!"

print(C.x, x)

class D:
    n = 3
    l = [n * 2 for n in range(n)]
    try:
        m = [n for _ in range(2)]
    except NameError:
        m = "not visible"
    d = dict(a=n)

    def g(self, v=n):
        return v

    class E:
        try:
            k = n
        except NameError:
            k = "no n here"

print(D.l, D.m, D.d, D().g(), D.E.k)

class F:
    for i in range(3):
        if i == 1:
            continue
        v2 = i
    if i:
        odd = "yes"
    else:
        even = "yes"
    while i:
        i -= 1
    try:
        q = 1 / 0
    except ZeroDivisionError as e:
        q = type(e).__name__

print(F.v2, F.i, F.odd, F.q, hasattr(F, "e"))

def fn3():
    class C:
        a = 1
        b = lambda self: C.a + 1
    return C().b()

print(fn3())

class G:
    def a(self):
        return __class__.__name__

    def b(self):
        return (lambda: __class__.__name__)()

print(G().a(), G().b())

class H(G):
    pass

print(H().a())
