# slice objects: attributes, repr, equality, indices.
for s in (slice(5), slice(1, 5), slice(1, 5, 2), slice(None), slice(None, None, -1), slice("a", [], {}), slice(1.5, None, ...)):
    print(s, s.start, s.stop, s.step, repr(s) == str(s))


class G:
    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)


g = G()
print(g[1:2], g[:], g[::], g[::2], g[1:], g[:-1], g["a":"b"], g[1:2, 3], g[..., 1:2:3], g[:, :], g[1,], g[()], type(g[:]).__name__)
g[1:2] = 5
g[::-1] = 6
del g[3:]
del g[1:2, ...]
print(slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 2, None), slice(1, 2) == slice(1, 3), slice(1) != slice(2), slice(None) == (None, None, None), slice(1, 2, 3) == slice(1.0, 2.0, 3.0))
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: setattr(slice(1), "start", 2)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
s = slice(1, 4)
print([0, 1, 2, 3, 4][s], "abcde"[s], (1, 2, 3)[s], b"abcde"[s], range(9)[s], [1, 2, 3][slice(None, None, -1)])
l = [1, 2, 3, 4]
l[slice(1, 3)] = ["x"]
del l[slice(0, 1)]
print(l)
