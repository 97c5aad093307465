# functions with many parameters, locals and nested functions
def f(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17=17, a18=18, a19=19, a20=20):
    return a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + a10 + a11 + a12 + a13 + a14 + a15 + a16 + a17 + a18 + a19 + a20

print(f(*range(16)), f(*range(20)), f(*range(16), a20=0), f(*[1] * 15, a16=1, a19=1))
try:
    f(*range(21))
except TypeError:
    print("TypeError")
try:
    f(*range(15))
except TypeError:
    print("TypeError")

def k(*, b1=1, b2=2, b3=3, b4=4, b5=5, b6=6, b7=7, b8=8, b9=9, b10=10, b11=11, b12=12):
    return [b1, b2, b3, b4, b5, b6, b7, b8, b9, b10, b11, b12]

print(k(), k(b7=0, b12=-1, b1=-2))

def mixed(a, b, /, c, d=4, *e, f, g=7, **h):
    return a, b, c, d, e, f, g, sorted(h.items())

print(mixed(1, 2, 3, f=6), mixed(1, 2, c=3, f=6, d=0), mixed(1, 2, 3, 4, 5, 6, f=0, g=1, z=2, a=3))
src = "def many(%s):\n return %s\n" % (", ".join("p%d" % i for i in range(40)), " + ".join("p%d" % i for i in range(40)))
exec(src)
print(many(*range(40)), many(**{"p%d" % i: i * 2 for i in range(40)}))
src = "def loc():\n" + "".join(" v%d = %d\n" % (i, i) for i in range(60)) + " return " + " + ".join("v%d" % i for i in range(60)) + "\n"
exec(src)
print(loc())
src = "def cells():\n" + "".join(" c%d = %d\n" % (i, i) for i in range(20)) + " def g(): return " + " + ".join("c%d" % i for i in range(20)) + "\n return g\n"
exec(src)
print(cells()())

def nest(a):
    def b(c):
        def d(e):
            def f(g):
                def h(i):
                    return (a, c, e, g, i)
                return h
            return f
        return d
    return b

print(nest(1)(2)(3)(4)(5))
