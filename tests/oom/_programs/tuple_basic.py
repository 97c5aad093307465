# tuple: all methods and operators.
t = (1, "two", 3.0)
print(t + (4,), t * 2, t[1], t[-1], t[0:2], t[::-1], len(t), t.count(1), t.index("two"), "two" in t, t == tuple(t), t < (2,))
print(tuple(), tuple([1, 2]), tuple("ab"), tuple(i * i for i in range(4)), hash(t) == hash((1, "two", 3.0)), (), (1,), ((1, 2), (3,)))
a, b, c = t
(d, *e), f = (1, 2, 3), 4
print(a, b, c, d, e, f)
t += (5,)
print(t, (*t, 6))
