# | and |= of Python 3.9.
a = {1: "a", 2: "b"}
b = {2: "B", 3: "c"}
print(a | b, b | a, a | {}, {} | {}, a, b, type(a | b).__name__, (a | b) is not a)
c = a
a |= b
print(a, c is a, c)
a |= [(4, "d"), (1, "A")]
a |= {}
print(a)
a |= ("xy",)
print(a)
for f in (lambda: a | [(1, 2)], lambda: [] | a, lambda: a | None, lambda: a | 5, lambda: a & a, lambda: a + a, lambda: a - b, lambda: a | {1}):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
try:
    a |= 5
except TypeError as e:
    print(type(e).__name__, len(a))
try:
    a |= ["abc"]
except ValueError as e:
    print(type(e).__name__, len(a))


class D(dict):
    def __or__(self, o):
        return "D.or"

    def __ror__(self, o):
        return "D.ror"


print(D() | {}, {} | D(), D(x=1) | D())
