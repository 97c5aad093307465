# args of an exception can be replaced
e = Exception("a", 1)
e.args = ("new",)
print(e.args, str(e))
e.args = [1, 2, 3]
print(e.args, str(e))
e.args = ()
print(e.args, str(e) == "")
try:
    e.args = 5
except TypeError:
    print("TypeError", e.args)

class C(Exception):
    def __init__(self, *a):
        self.n = len(a)

c = C(1, 2)
print(c.args, c.n)
c.args = ("x",)
print(c.args, c.n, str(c))
c.args += (3,)
print(c.args)

def deep(n):
    try:
        if n == 0:
            raise ValueError("bottom")
        deep(n - 1)
    except ValueError as e:
        e.args += (n,)
        raise

try:
    deep(4)
except ValueError as e:
    print(e.args)
