# Insertion order survives replacing, deleting, growing.
d = {}
for k in "zyxwv":
    d[k] = len(d)
print(d, list(d), list(d.values()), list(d.items()))
d["y"] = 99
print(d)
del d["y"]
d["y"] = 5
print(d)
for k in "abcdefghijklmnopq":
    d[k] = 1
print("".join(d))
for k in "zxaceg":
    del d[k]
print("".join(d))
for k in "ZXz":
    d[k] = 2
print("".join(d), "".join(reversed(list(d))), list(reversed(d))[:3])
x = {1: "a", 3: "b", 2: "c"}
x.update({0: "d", 3: "e"})
print(x, dict(x) == x, list(x.copy()), list({**x, 9: 1}), list(dict(x, k=1)))
print({1: 1, 2: 2} == {2: 2, 1: 1}, list({1: 1, 2: 2}) == list({2: 2, 1: 1}), next(iter(x)), max(x), sorted(x), min(x.values()))


def f(**kw):
    return list(kw)


print(f(z=1, a=2, m=3), f(**{"q": 1, "b": 2}), list(dict(z=1, y=2)), [k for k in {"b": 1, "a": 2}])


class C:
    z = 1
    y = 2

    def __init__(self):
        self.q = 1
        self.b = 2
        self.a = 3


print(list(C().__dict__), [k for k in C.__dict__ if k in ("z", "y")])
e = {}
for i in range(200):
    e[i * 7 % 200] = i
print(list(e)[:5], list(e)[-3:], list(e) == [i * 7 % 200 for i in range(200)])
for i in range(0, 200, 2):
    del e[i]
print(list(e)[:5], len(e), list(e) == [i * 7 % 200 for i in range(200) if (i * 7 % 200) % 2])
