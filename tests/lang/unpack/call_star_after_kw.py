# a * argument may follow a keyword argument; it still fills positions
def f(*args, **kw):
    return args, kw

def g(a, b, c=0):
    return a, b, c

a = [1, 2]
print(f(k=1, *a))
print(f(0, k=1, *a))
print(f(*a, k=1, *a))
print(f(k=1, *a, l=2))
print(f(k=1, *a, **{"m": 3}))
print(f(k=1, *(), l=2, *"x"))
print(g(c=9, *a))
print(g(1, c=9, *[2]))
print(f(*a, k=1, *a, **{"z": 0}, y=5))

for src in ("g(b=1, *[2, 3])", "g(a=1, *[2])", "g(c=1, *[2, 3, 4])"):
    try:
        print(eval(src))
    except TypeError as e:
        print(src, type(e).__name__)

class C:
    def m(self, *args, k=None):
        return args, k

print(C().m(k="kw", *a))
