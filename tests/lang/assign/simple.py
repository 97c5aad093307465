# plain name, attribute and subscript targets, and what may stand on the right
x = 1
print(x)
x = y = 2
print(x, y)
x = 1,
print(x, len(x))
x = ()
print(x)
x = (3)
print(x)
x = (3,)
print(x)
x = 1, 2, 3
print(x)
x = [1, 2], {"a": 1}
print(x)

class C:
    pass

c = C()
c.a = 5
c.b = c.c = c.a + 1
print(c.a, c.b, c.c)
c.d = C()
c.d.e = [0, 0, 0]
c.d.e[1] = 7
c.d.e[-1] = 8
print(c.d.e)

d = {}
d["k"] = 1
d["l"], d["m"] = 2, 3
d[1, 2] = "tuple key"
d[None] = "none key"
print(d["k"], d["l"], d["m"], d[1, 2], d[(1, 2)], d[None])

# names with every legal kind of character
_ = 1
__x1__ = 2
A_b9 = 3
print(_, __x1__, A_b9)

# the same name may be rebound to another type at any time
for v in (1, "s", None, [1]):
    z = v
    print(type(z).__name__)

x = x
print(x == ([1, 2], {"a": 1}))

a = b = []
a.append(1)
print(b, a is b)
