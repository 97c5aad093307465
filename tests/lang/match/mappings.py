# mapping patterns
def f(x):
    match x:
        case {"a": 1, "b": 2}:
            return "a1 b2"
        case {"a": 1}:
            return "a1"
        case {"a": a, "b": b}:
            return a, b
        case {"c": [x, y]}:
            return x, y
        case {"d": {"e": e}}:
            return e
        case {1: one, -1: minus, None: none, "t": t} if one != t:
            return one, minus, none, t
        case {2.5: v} | {"v": v}:
            return "v", v
        case {"k": _, **rest}:
            return rest
        case {**rest} if rest:
            return "rest", sorted(rest.items(), key=str)
        case {}:
            return "any mapping"
    return "no"

for v in ({"a": 1, "b": 2}, {"a": 1, "b": 3, "c": 4}, {"a": 5, "b": 6}, {"c": [1, 2]}, {"c": [1]}, {"d": {"e": 3}}, {2.5: "x"}, {"v": "y"}, {"k": 1, "z": 2}, {"k": 1}, {1: "p", -1: "m", None: "n", "t": "t", 5: 6}, {1: 1, -1: 1, None: 1, "t": 1}, {"q": 1}, {}, [], None, "a", 5, {"a"}):
    print(f(v))

def g(x):
    match x:
        case {"x": int() as n, **kw}: return n, kw
        case {"x": str(s)}: return s
        case {"y": [{"z": deep}, *_]}: return deep

d = {"x": 5, "w": 6}
r = g(d)
print(r, d, r[1] is d)
print(g({"x": "s"}), g({"y": [{"z": 9}, 1]}), g({"x": None}))

class D(dict):
    def __missing__(self, k):
        raise KeyError("missing must not be called")

class Get(dict):
    def get(self, k, d=None):
        return dict.get(self, k, d)

def h(x):
    match x:
        case {"k": v}: return v
        case {}: return "mapping without k"
        case _: return "not a mapping"

print(h(D()), h(D(k=1)), h(Get(k=2)), h({"k": None}), h({"k": 0}), h(object()))
from collections import OrderedDict
print(h(OrderedDict([("k", 3)])), h({1: 2}))

class K:
    key = "k"
    n = 1

def dotted(x):
    match x:
        case {K.key: v, K.n: w}: return v, w
        case {K.key: v}: return v

print(dotted({"k": 1, 1: 2}), dotted({"k": 5}), dotted({}))
match {"a": 1, "b": 2, "c": 3}:
    case {"a": x, "c": y, **z,}:
        print(x, y, z)
match {}:
    case {**z}: print(z)
match {(1, 2): 3}:
    case {"k": 1}: print("no")
    case dict(x): print(x)
for bad in ("{**rest, 'a': 1}", "{x: 1}", "{'a': 1, 'a': 2}", "{**_}", "{[1]: 2}", "{'a'}", "{**a, **b}", "{f(): 1}", "{1 + 1: 2}", "{'a': 1 'b': 2}", "{*a}", "{f'x': 1}"):
    try:
        compile("match x:\n case %s: pass" % bad, "<s>", "exec")
        print("accepted", bad)
    except SyntaxError:
        pass
