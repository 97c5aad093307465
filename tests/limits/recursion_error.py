# heap: 64K
# endless recursion is an exception that can be caught, again and again
def f():
    return f()

def g(n):
    return 1 + g(n + 1)

def ping(n): return pong(n)
def pong(n): return ping(n)

class C:
    def m(self):
        return self.m()

lam = lambda: lam()

def closure():
    def inner():
        return closure()
    return inner()

def kw(**k):
    return kw(a=1, **k) if not k else kw(**k)

for fn in (f, lambda: g(0), lambda: ping(0), C().m, lam, closure, kw):
    for _ in range(2):
        try:
            fn()
            print("returned")
        except RecursionError as e:
            print(type(e).__name__, isinstance(e, RuntimeError))
depth = 0

def count():
    global depth
    depth += 1
    count()

try:
    count()
except RecursionError:
    print(depth > 40)

def fin():
    try:
        fin()
    finally:
        pass

try:
    fin()
except RecursionError:
    print("through finally")

def catch(n):
    try:
        return catch(n + 1)
    except RecursionError:
        return "caught inside"

print(catch(0))

def h(n):
    return 0 if n == 0 else 1 + h(n - 1)

print(h(30))
import gc
gc.collect()
l = [i for i in range(100)]
print(sum(l), h(30))
