# errors of starred calls
def f(*args, **kw):
    return args, kw

def g(a, b):
    return a, b

class NotMap:
    pass

class Keys:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, k):
        return ord(k)

tests = [
    ("f(*1)", TypeError),
    ("f(*None)", TypeError),
    ("f(**1)", TypeError),
    ("f(**[1])", TypeError),
    ("f(**NotMap())", TypeError),
    ("f(**{1: 2})", TypeError),
    ("f(**{None: 2})", TypeError),
    ("f(a=1, **{'a': 2})", TypeError),
    ("f(**{'a': 1}, **{'a': 2})", TypeError),
    ("g(*[1])", TypeError),
    ("g(*[1, 2, 3])", TypeError),
    ("g(1, *[2], b=3)", TypeError),
    ("g(**{'a': 1})", TypeError),
    ("g(**{'a': 1, 'b': 2, 'c': 3})", TypeError),
    ("g(1, 2, **{'a': 3})", TypeError),
    ("f(*(1/0 for i in [1]))", ZeroDivisionError),
    ("f(*undefined)", NameError),
]
for src, kind in tests:
    try:
        print(eval(src))
    except kind as e:
        print(src, type(e).__name__)

print(f(**Keys()))
print(g(**Keys()))
print(g(*[1], **{"b": 5}))

# the callee never sees a partial call
calls = []

def h(*a):
    calls.append(a)

for src in ("h(1, *2)", "h(*[1], *None)", "h(1, **3)"):
    try:
        eval(src)
    except TypeError:
        pass
print(calls)
