# Subclasses of containers.
from collections import deque, OrderedDict, namedtuple


def t(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__)


# subclasses
class SL(list):
    def __getitem__(s, i): return ("g", list.__getitem__(s, i) if isinstance(i, int) else "slice")
    def __len__(s): return 99
    def __iter__(s): return iter("xyz")
    def __contains__(s, x): return x == "magic"
x = SL([1,2,3])
t("sl", lambda: (x[0], x[1:], len(x), list(x), "magic" in x, 1 in x, x + [1], x * 2, x == [1,2,3], [0] + x, tuple(x), x.copy(), sorted(x), sum(x, 0) if 0 else 0, x.index(2), repr(x), bool(x), type(x + x).__name__))
t("sl2", lambda: ([*x], (lambda *a: a)(*x), dict.fromkeys(x), len(set(x)), list(zip(x, [1,2,3])), list(map(str, x)), list(reversed(x))))
class SD(dict):
    def __missing__(s, k): return "m%s" % k
    def __getitem__(s, k): return dict.__getitem__(s, k)
    def keys(s): return ["kk"]
x = SD(a=1)
t("sd", lambda: (x["a"], x.get("b"), "b" in x, list(x), dict(x), x | {"c": 2}, {"c": 2} | x, type(x | {}).__name__, type(x.copy()).__name__, x == {"a": 1}))
class SS(set): pass
class SFS(frozenset):
    pass
t("ss", lambda: (type(SS([1]) | {2}).__name__, type({2} | SS([1])).__name__, type(SS([1]).copy()).__name__, type(SFS([1]) & {1}).__name__, SS([1]) == {1}, SFS([1]) in {frozenset([1])}, SFS([1]) == SS([1]), {frozenset([1]): 3}[SFS([1])], set([1]) in {frozenset([1])}))
class ST(tuple):
    def __new__(cls, *a): return tuple.__new__(cls, a)
    def __hash__(s): return 5
    def __eq__(s, o): return True
t("st", lambda: (ST(1,2) == 5, {ST(1): 1}.get(ST(9)), (1, 2) == ST(3), ST(1,2)[0], ST(1,2)[:], type(ST(1,2)[:]).__name__, type(ST(1)+ST(2)).__name__, len(ST()), tuple(ST(1,2)), isinstance(ST(), tuple)))
class SQ(deque):
    pass
t("sq", lambda: (list(SQ([1,2])), list(SQ([1,2], 1)), SQ([1]) == deque([1]), list(SQ([1]) + deque([2])), list(SQ([1]) * 2)))
class SO(OrderedDict):
    pass
t("so", lambda: (SO([(1,2)]) == {1:2}, SO(a=1) == OrderedDict(a=1), list(SO([(1,2),(3,4)])), SO.fromkeys([1,2]) == {1:None,2:None}, type(SO.fromkeys([1])).__name__))
P = namedtuple("P", ["x", "y"], defaults=[5])
p = P(1)
t("nt", lambda: (p, p.x, p[1], p._asdict(), p._replace(x=3), P._make([7, 8]), P._fields, P._field_defaults, p == (1, 5), hash(p) == hash((1, 5)), p + (1,), p[:1], list(p), P(y=1, x=2), repr(p), p.count(5), p.index(5), isinstance(p, tuple), P.__name__))
for f in (lambda: P(), lambda: P(1, 2, 3), lambda: P(1, z=3), lambda: P(1, x=3), lambda: P._make([1]), lambda: setattr(p, "x", 3), lambda: namedtuple("A", "a a"), lambda: namedtuple("A", "1a"), lambda: namedtuple("A", ["_x"]), lambda: namedtuple("A", 5), lambda: p.z, lambda: namedtuple("E", "")(), lambda: namedtuple("E", "a,b c")(1,2,3), lambda: P(*[1,2]), lambda: P(**{"x":1,"y":2}), lambda: namedtuple("A", "a b", defaults=[1,2,3])):
    t("nte", f)
class NP(P):
    def s(self): return self.x + self.y
    __slots__ = ()
class NP2(P):
    def __new__(cls, a): return super().__new__(cls, a, a * 2)
t("np", lambda: (NP(1,2), NP(1,2).s(), NP(1,2)._replace(x=5), type(NP(1,2)._replace(x=5)).__name__, NP2(4), NP2(4) == (4, 8)))
