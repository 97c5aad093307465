# corner cases of keyword passing
def f(**k):
    return sorted(k.items())

print(f(**{}), f(**{}, **{}), f(**{"a": 1}, b=2, **{"c": 3}))
print(f(a=1, **{"b b": 2, "": 3, "é": 4}))

def g(a, b=2, **k):
    return a, b, sorted(k)

print(g(**{"a": 1, "x y": 2}), g(1, **{"c": 0}), g(b=1, a=0, **{"z": 0}))
big = {"k%d" % i: i for i in range(40)}
r = f(**big)
print(len(r), r[0], r[-1])

def h(k0, k1, k39, **rest):
    return k0, k1, k39, len(rest)

print(h(**big))

class Map:
    def __init__(self, d):
        self.d = d
    def keys(self):
        return self.d.keys()
    def __getitem__(self, k):
        return self.d[k] * 10

print(f(**Map({"a": 1, "b": 2})), g(**Map({"a": 5})))

class D(dict):
    def __missing__(self, k):
        return 0

print(f(**D(a=1)))
name = "a" + "b"
print(f(**{name: 1}), g(**{"".join(["a"]): 3}))
for src in ("f(a=1, **{'a': 2})", "f(**{'a': 1}, a=2)", "f(**{'a': 1}, **{'a': 2})", "f(**{1: 2})", "g(1, **{'a': 2})", "f(**None)", "f(**'ab')", "f(**[('a', 1)])"):
    try:
        print(eval(src))
    except TypeError:
        print(src, "TypeError")
for src in ("f(a=1, a=2)", "f(1=2)", "f('a'=1)", "f(a.b=1)", "f(a[0]=1)", "f((a)=1)", "f(None=1)", "f(a=)", "f(=1)", "f(**)", "f(*)", "f(*a b)", "f(a b)", "f(k=1, 2)", "f(**k, 1)", "f(**k, *a)", "f(,)", "f(a,,b)", "f(a=1 b=2)", "f(a := 1 = 2)", "f(a=b:=1)"):
    try:
        compile(src, "<s>", "eval")
        print("accepted", src)
    except SyntaxError:
        pass
print(f(a=1, ), f(a=1, **{}, ), len([x for x in (1,)]), sum(x for x in (1, 2)), sum((x for x in (1, 2)), 10))
