# Subclasses of tuple.
class P(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    @property
    def y(self):
        return self[1]

    def __add__(self, o):
        return P(self[0] + o[0], self[1] + o[1])

    def __repr__(self):
        return "P%s" % tuple.__repr__(self)


p = P(1, 2)
print(p, p.x, p.y, p + P(3, 4), type(p).__name__, isinstance(p, tuple), p == (1, 2), hash(p) == hash((1, 2)), {p: 1}[(1, 2)], len(p), list(p), p[0], p[:1], p < (1, 3), [p])
a, b = p
print(a, b, "%d-%d" % p, tuple(p), type(tuple(p)).__name__, 2 in p, p.index(2), p * 2)
p.note = "n"
print(p.note)


class T(tuple):
    pass


t = T([1, 2, 3])
print(t, t[1], t[1:], type(t[1:]).__name__, T(), T("ab"), t + (4,), t == (1, 2, 3), T((1,)) == T((1,)), sorted([T((2,)), T((1,))]), max(T((1, 5, 2))))
try:
    t[0] = 1
except TypeError as e:
    print(type(e).__name__)
