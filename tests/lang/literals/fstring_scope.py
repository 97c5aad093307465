# f-strings see the scopes around them
g = "global"

def outer():
    loc = "local"

    def inner():
        return f"{loc} {g}"

    def late():
        return f"{after}"
    after = "assigned later"
    return inner(), late(), f"{[f'{loc}{i}' for i in range(2)]}"

print(outer())

class C:
    a = 1
    b = f"{a} {g}"

    def m(self):
        return f"{self.a=} {self.b!r} {self.__class__.__name__}"

print(C.b, C().m())
print([f"{i}:{j}" for i in range(2) for j in "ab"])
print({f"k{i}": f"v{i}" for i in range(2)})
print((lambda x, y=f"{g}": f"{x}{y}")(1))

def gen():
    x = f"{(yield 'first')}"
    yield x + "!"

it = gen()
print(next(it), it.send("sent"))

def f(w=f"{g:>8}"):
    return w

g = "changed"
print(f(), f"{f()}")

def nonl():
    n = 0

    def inc():
        nonlocal n
        n += 1
        return n
    return f"{inc()}{inc()}{n}"

print(nonl())
print(f"{(y := 3)}{y}", y)
try:
    f"{nope}"
except NameError as e:
    print(type(e).__name__)

def unbound():
    try:
        return f"{v}"
    except UnboundLocalError as e:
        return type(e).__name__
    v = 1

print(unbound())
print(eval("f'{g}'"), eval("f'{g}'", {"g": "other"}))
fs = [lambda i=i: f"{i}" for i in range(3)]
print([h() for h in fs])
