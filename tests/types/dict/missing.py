# __missing__ in subclasses of dict, and only for d[k].
class D(dict):
    def __missing__(self, k):
        self[k] = v = "made " + str(k)
        return v


d = D(a=1)
print(d["a"], d["b"], d, d.get("c"), "c" in d, d["c"], len(d), d.pop("zz", None), d.setdefault("e", 5))


class Count(dict):
    def __missing__(self, k):
        return 0


c = Count()
for w in "the cat the dog the end".split():
    c[w] += 1
print(c, c["none"], "none" in c, "%(x)s" % c, sorted(c.items()))


class Raise(dict):
    def __missing__(self, k):
        raise AttributeError(k)


try:
    Raise()["q"]
except AttributeError as e:
    print(type(e).__name__, e.args)
try:
    {}["q"]
except KeyError as e:
    print(type(e).__name__, e.args)


class Deep(Count):
    pass


print(Deep()["x"], Deep(x=5)["x"], type(Deep()).__name__)
fib = type("F", (dict,), {"__missing__": lambda s, n: s.setdefault(n, n if n < 2 else s[n - 1] + s[n - 2])})()
print(fib[30], len(fib))
