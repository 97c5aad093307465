# slice objects and what __getitem__ receives
class G:
    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)

g = G()
print(g[:], g[1:], g[:2], g[1:2], g[::], g[::3], g[1:2:3], g["a":"b"], g[None:None:None])
print(g[1, 2], g[1:2, 3], g[:, :], g[..., 1:2], g[...], g[1,], g[:,], g[()], g[(1, 2)], g[[1]], g[1:2, ..., ::3, "k"])
g[1:2] = 3
g[:, 0] = "v"
g[...] = None
g[1, 2] = 4
g[1,] = 5
del g[1:2]
del g[:, ...]
del g[0], g[1, 2]
g[0] += 1
g[1:2, 3] += ("x",)
s = slice(1, 10, 3)
print(s, s.start, s.stop, s.step, s.indices(5), slice(None).indices(4), slice(None, None, -1).indices(4), slice(-3, -1).indices(10))
print(slice(5), slice(1, 2), slice("a", None), slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 3), slice(1) != slice(1))
print("hello"[slice(1, 4)], [1, 2, 3][slice(None)], list(range(10))[s])
i = 2
print(g[i:i + 1], g[i:i * 2:-i], g[lambda: 0:1].stop, g[i if i else 0:5], g[(y := 4):], y)
for src in ("slice()", "slice(1, 2, 3, 4)", "slice(1).start(1)", "s.indices('a')", "s.indices(-1)", "slice('a').indices(3)"):
    try:
        print(eval(src))
    except Exception as e:
        print(src, type(e).__name__)
try:
    s.start = 4
except AttributeError:
    print("read-only")
print(g[g[1:2]:g[3]], g[{1: 2}[1]:], [1, 2, 3][-1:][0])
