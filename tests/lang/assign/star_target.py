# starred targets
*a, = 1, 2, 3
print(a)
*a, b = 1, 2, 3
print(a, b)
a, *b = 1, 2, 3
print(a, b)
a, *b, c = 1, 2, 3, 4
print(a, b, c)
a, *b, c = 1, 2
print(a, b, c)
[*a] = "xyz"
print(a)
[a, *b] = "xyz"
print(a, b)
(*a, b) = range(5)
print(a, b)
a, b, *c, d, e = range(9)
print(a, b, c, d, e)
*a, b, c, d = range(3)
print(a, b, c, d)

# the star collects into a fresh list, whatever the source is
src = [1, 2, 3]
*dst, = src
print(dst == src, dst is src, type(dst).__name__)
h, *t = (1, 2)
print(type(t).__name__, t)
h, *t = {"a": 1, "b": 2, "c": 3}
print(h, t)

def gen():
    for i in range(4):
        yield i
    print("exhausted")

a, *b = gen()
print(a, b)

class C:
    pass

# starred attribute and subscript targets
o = C()
l = [None, None]
d = {}
o.first, *o.rest = 1, 2, 3
print(o.first, o.rest)
*l[0], l[1] = 1, 2, 3
print(l)
d["x"], *d["y"], d["z"] = "hello"
print(d)
*l[0:0], x = [7, 8, 9]
print(l, x)

for a, *b in [(1, 2, 3), "ab", [4]]:
    print(a, b)

a, *(b, c) = 1, 2, 3
print(a, b, c)
a, *[b, *c] = 1, 2, 3, 4
print(a, b, c)
