# ** in dict displays
a = {"x": 1, "y": 2}
b = {"y": 20, "z": 30}
print({**a}, {**a, **b}, {**b, **a})
print({"w": 0, **a, "x": 9, **b, "z": 8})
print({**{}}, {**{}, **{}})
print({**{1: 2, None: 3, (4, 5): 6}})
c = {**a}
print(c == a, c is a)
print({**{"a": 1}, **{"b": {**{"c": 2}}}})
print({**(a if a else b)})
print({**(a or b)}, {**a | b})
print(list({"b": 1, **{"a": 2, "b": 3}, "c": 4}.items()))

class M:
    def keys(self):
        print("keys()")
        return iter(["k1", "k2"])

    def __getitem__(self, k):
        print("get", k)
        return k.upper()

print({**M(), "k2": 0})

for bad in ("{**1}", "{**None}", "{**[1, 2]}", "{**'ab'}", "{**[('a', 1)]}"):
    try:
        eval(bad)
        print("no error", bad)
    except TypeError as e:
        print(bad, type(e).__name__)

log = []

def f(x):
    log.append(x)
    return x

print({f(1): f(2), **{f(3): f(4)}, f(5): f(6)})
print(log)

class Bad:
    def keys(self):
        return ["a"]

    def __getitem__(self, k):
        raise ZeroDivisionError

try:
    print({**Bad()})
except ZeroDivisionError:
    print("ZeroDivisionError")
