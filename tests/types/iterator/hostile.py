# Containers that change while they are compared, searched, sorted, sliced or iterated over; subclasses of them.
from collections import deque, OrderedDict, namedtuple
def t(name, f):
    try: print(name, f())
    except Exception as e: print(name, type(e).__name__)
class Evil:
    """__eq__ and __hash__ that do something to a container"""
    def __init__(s, h, act=None): s.h = h; s.act = act; s.n = 0
    def __hash__(s): return s.h
    def __eq__(s, o):
        s.n += 1
        if s.act and s.n < 5: return s.act(o)
        return s is o
def go(act_factory, n):
    d = {}
    for i in range(n): d[i] = i
    e = Evil(3, None)
    e.act = act_factory(d, e)
    for op in ("get", "set", "pop", "in", "del", "setdefault"):
        e.n = 0
        try:
            if op == "get": r = d.get(e)
            elif op == "set": d[e] = 1; r = len(d) >= 0
            elif op == "pop": r = d.pop(e, "none")
            elif op == "in": r = e in d
            elif op == "del": del d[e]; r = 0
            else: r = d.setdefault(e, 5)
            print(op, "ok")
        except Exception as x:
            print(op, type(x).__name__)
        len(d), list(d)
def clr(d, e):
    def f(o): d.clear(); return False
    return f
def grow(d, e):
    def f(o):
        for i in range(20): d[100 + i + len(d)] = 1
        return False
    return f
def delone(d, e):
    def f(o):
        d.pop(o, None); return False
    return f
def ret(d, e):
    def f(o): d.clear(); d[3] = 7; return True
    return f
for n in (0, 4, 8, 9, 40):
    for a in (clr, grow, delone):
        print(n, a.__name__)
        go(a, n)
    go(ret, n)
# list: search with mutating eq
class E2:
    def __init__(s, f): s.f = f
    def __eq__(s, o): return s.f()
for op in ("in", "index", "count", "remove", "eq", "lt"):
    for act in ("clear", "append", "pop", "grow"):
        if op in ("index", "remove") and act in ("append", "grow") or op == "lt": continue
        L = [1, 2, 3, 4]; T = [0]
        def f():
            T[0] += 1
            if T[0] > 20: return True
            if act == "clear": L.clear()
            elif act == "append": L.append(1)
            elif act == "pop": L and L.pop()
            else: L[:] = [5] * 30
            return False
        e = E2(f)
        try:
            if op == "in": r = e in L
            elif op == "index": r = L.index(e)
            elif op == "count": r = L.count(e) if act != "append" else 0
            elif op == "remove": r = L.remove(e)
            elif op == "eq": r = L == [e, e, e, e]
            else: r = [e, 1, 2] < L
            print(op, act, r, L)
        except Exception as x:
            print(op, act, type(x).__name__, L)
# iteration with mutation
def it_mut(make, mut, limit=20):
    c = make(); r = []
    try:
        for x in c:
            r.append(x)
            if len(r) > limit: break
            mut(c, x)
    except Exception as e:
        r.append(type(e).__name__)
    return r
M = {
 "l.append": (lambda: [1,2,3], lambda c, x: c.append(x)),
 "l.pop": (lambda: [1,2,3,4], lambda c, x: c.pop()),
 "l.pop0": (lambda: [1,2,3,4], lambda c, x: c.pop(0)),
 "l.clear": (lambda: [1,2,3,4], lambda c, x: c.clear()),
 "l.insert": (lambda: [1,2,3,4], lambda c, x: c.insert(0, 9)),
 "rev.pop": (lambda: [1,2,3,4], None),
 "d.add": (lambda: {1:1,2:2}, lambda c, x: c.__setitem__(x + 10, 1)),
 "d.del": (lambda: {1:1,2:2}, lambda c, x: c.pop(x)),
 "d.set": (lambda: {1:1,2:2}, lambda c, x: c.__setitem__(x, 1)),
 "d.clear": (lambda: {1:1,2:2}, lambda c, x: c.clear()),
 "d.swap": (lambda: {1:1,2:2}, lambda c, x: (c.pop(x), c.__setitem__(x + 10, 1))),
 "s.add": (lambda: {1,2}, lambda c, x: c.add(x + 10)),
 "s.del": (lambda: {1,2}, lambda c, x: c.discard(x)),
 "q.append": (lambda: deque([1,2]), lambda c, x: c.append(1)),
 "q.pop": (lambda: deque([1,2]), lambda c, x: c.pop()),
 "q.set": (lambda: deque([1,2]), lambda c, x: c.__setitem__(0, 5)),
 "o.move": (lambda: OrderedDict([(1,1),(2,2),(3,3)]), lambda c, x: c.pop(3, None)),
}
for k, (m, f) in M.items():
    if f and k != "d.swap": print(k, it_mut(m, f))
for nm, view in (("keys", lambda d: d.keys()), ("items", lambda d: d.items()), ("values", lambda d: d.values()), ("rev", reversed)):
    d = {1: 2, 3: 4}
    it = iter(view(d)); next(it); d[5] = 6
    t(nm, lambda: next(it)); t(nm, lambda: next(it))
    d = {1: 2, 3: 4}
    it = iter(view(d)); list(it); d[5] = 6
    t(nm, lambda: next(it))
L = [1,2,3]; it = iter(L); list(it); L.append(4); t("exh", lambda: list(it))
L = [1,2,3]; it = reversed(L); next(it); L.clear(); t("rexh", lambda: list(it)); L.extend([1,2,3,4]); t("rexh", lambda: list(it))
L = [1,2,3]; it = reversed(L); L.append(9); t("r", lambda: list(it))
# sort
class Bad:
    def __init__(s, v, L): s.v = v; s.L = L
    def __lt__(s, o): s.L.append(1); return s.v < o.v
    def __repr__(s): return "B%d" % s.v
L = []; L.extend(Bad(i, L) for i in (3,1,2)); t("sortmut", lambda: L.sort()); print(len(L))
L = [3,1,2]; t("sortmutkey", lambda: L.sort(key=lambda x: (L.append(1), x)[1])); print(len(L))
L = [3,1,2]; t("seen", lambda: L.sort(key=lambda x: len(L))); print(L)
L = [3,"a",2,None]; t("mixed", lambda: L.sort()); print(sorted(map(repr, L)))
L = [3,1,2]; t("raise", lambda: L.sort(key=lambda x: 1 // (x - 2))); print(sorted(L))
L = [(i % 3, i) for i in range(50)]; L.sort(key=lambda p: p[0]); print(L); L.sort(key=lambda p: p[0], reverse=True); print(L)
t("sortargs", lambda: [1].sort(None)); t("sortargs", lambda: [2,1].sort(key=None)); t("sortargs", lambda: [1].sort(foo=1)); t("sorted", lambda: sorted([2,1], key=lambda: 1)); t("sorted", lambda: sorted()); t("sorted", lambda: sorted([3,1,2], reverse=1))
class LTonly:
    def __init__(s, v): s.v = v
    def __gt__(s, o): return s.v > o.v
    def __repr__(s): return "G%d" % s.v
t("gtonly", lambda: sorted([LTonly(2), LTonly(1)]))
t("minmax", lambda: (min([3,1,2], key=lambda x: -x), max((), default=7), min("b", "a"), max([1,2], default=3)))
t("min", lambda: min(())); t("min", lambda: min(1)); t("min", lambda: min(1, 2, default=3)); t("max", lambda: max(1, 2, key=None))
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
# generators as arguments changing what they fill
L = [1,2,3]
def g():
    for i in range(3): L.append(i); yield i
t("ext", lambda: (L.extend(g()), L)[1])
L = [1,2,3]
def g2():
    L.clear(); yield 1; yield 2
def ss(): L[1:2] = g2(); return L
t("slset", ss)
L = [1,2,3,4,5]
def ss2(): L[::2] = L[1:4]; return L
t("slset2", ss2); L = [1,2,3]
def ss3(): L[1:1] = L; return L
t("slset3", ss3)
def ss4(): L[::-1] = L; return L
t("slset4", ss4)
class I:
    def __init__(s, f): s.f = f
    def __index__(s): return s.f()
def mk(act):
    L = [1,2,3,4,5]
    return L, I(lambda: (act(L), 3)[1])
for nm, act in (("clear", lambda L: L.clear()), ("grow", lambda L: L.extend(range(40)))):
    for op in ("L[i]", "L[i:]", "L[:i]", "L[i]=1", "del L[i]", "del L[i:]", "L[i:]=[7]", "L.pop(i)", "L.insert(i,9)", "L*i", "L.index(4,i)", "L[::i]", "L[::i]=[1,2]"):
        L, i = mk(act)
        try:
            if "=" in op or "del" in op: exec(op, {"L": L, "i": i}); r = None
            else: r = eval(op, {"L": L, "i": i})
            print(nm, op, "ok")
        except Exception as e:
            print(nm, op, type(e).__name__)
# dict update from itself-like things
d = {1: 2}; d.update(d); d |= d; print(d)
class Mp:
    def keys(s): return iter([1, 2])
    def __getitem__(s, k): return k * 10
t("mp", lambda: (dict(Mp()), {**Mp()}, {}.update(Mp())))
t("upd", lambda: {}.update([(1,)])); t("upd", lambda: {}.update([1])); t("upd", lambda: {}.update(["ab", (1, 2)])); t("upd", lambda: dict([(1, 2)], a=3)); t("upd", lambda: dict(1)); t("upd", lambda: {}.update(None)); t("upd", lambda: {**None}); t("upd", lambda: {**[(1, 2)]}); t("upd", lambda: (lambda **k: k)(**{1: 2})); t("upd", lambda: {} | [(1, 2)])
def iord(): d = {}; d |= [(1, 2)]; return d
t("ior", iord)
t("zip", lambda: (list(zip()), list(zip([1],[2,3])), list(zip([1,2],[3],strict=False)))); t("zip", lambda: list(zip([1],[2,3],strict=True))); t("zip", lambda: list(zip([1,2],[3],strict=True))); t("zip", lambda: list(zip(1))); t("map", lambda: list(map(None, [1]))); t("map", lambda: map(len)); t("map", lambda: list(map(lambda a, b: a + b, [1,2,3],[4,5]))); t("filter", lambda: list(filter(None, [0,1,"",2]))); t("enum", lambda: list(enumerate("ab", -5))); t("enum", lambda: list(enumerate("ab", 2**62))); t("enum", lambda: list(enumerate("ab", "x"))); t("enum", lambda: list(enumerate(iterable="ab", start=1)))
class GI:
    def __init__(s, n): s.n = n
    def __getitem__(s, i):
        if i >= s.n: raise IndexError
        return i * 2
    def __len__(s): return s.n
t("gi", lambda: (list(GI(3)), 4 in GI(3), 5 in GI(3), list(reversed(GI(3))), max(GI(3)), [*GI(2)], sorted(GI(3), reverse=True), dict(zip(GI(2), GI(2)))))
class NR:
    __reversed__ = None
    def __len__(s): return 1
    def __getitem__(s, i): return 1
t("nr", lambda: reversed(NR())); t("rv", lambda: reversed({1})); t("rv", lambda: list(reversed({1: 2, 3: 4}))); t("rv", lambda: reversed(5))
t("itcall", lambda: list(iter(iter([1,2,3]).__next__, 3))); t("it", lambda: iter(5)); t("it", lambda: iter(5, 5)); t("next", lambda: next([])); t("next", lambda: next(iter([]))); t("next", lambda: next(iter([]), 5))
a = [1]; a.append(a); print(a, repr(a)); t("rec", lambda: a == a)
d = {}; d[1] = d; print(d); q = deque(); q.append(q); print(q); s = (a,); print(s)
b = [1]; b.append(b)
t("recc", lambda: a == b)
t("hash", lambda: hash(([],))); t("hash", lambda: {[]: 1}); t("hash", lambda: {{}}); t("hash", lambda: hash(frozenset([(1, (2,))])) == hash(frozenset([(1, (2,))]))); t("in", lambda: [] in {}); t("in", lambda: set() in {frozenset()}); t("in", lambda: {1: 2}.get([])); t("disc", lambda: {1}.discard([])); t("discs", lambda: {frozenset([1])}.remove({1}))
nan = float("nan"); t("nan", lambda: (nan in [nan], [nan] == [nan], {nan: 1}.get(nan), [nan].index(nan), (nan,) == (nan,), nan in {nan}, nan in {nan: 1}.keys(), deque([nan]) == deque([nan]), {1: nan} == {1: nan}, [nan].count(nan)))
t("chain", lambda: (1 < 2 < 3 > 2 != 5 in [5] and 3 in (1, 2, 3) not in ([],)))
t("cmp", lambda: [1, "a"] < [1, 2]); t("cmp", lambda: [1, "a"] < [2, 2]); t("cmp", lambda: (1,) < [1]); t("cmp", lambda: (1,) == [1]); t("cmp", lambda: {1} < [1]); t("cmp", lambda: {1: 2} < {1: 3}); t("cmp", lambda: range(3) < range(4)); t("cmp", lambda: slice(1) < slice(2))
t("mul", lambda: [1] * -5); t("mul", lambda: [[]] * 3); t("mul", lambda: 3 * (1,)); t("mul", lambda: [1] * 1.0); t("mul", lambda: "a" * [1]); 
t("unp", lambda: (lambda a, *b: (a, b))(*{1: 2, 3: 4})); 
def unp():
    a, *b = deque([1,2,3]); c, d = {5: 6, 7: 8}; return a, b, c, d
t("unp", unp)
def unp2(): a, b = [1]; return a
t("unp", unp2)
def unp3(): a, b = [1,2,3]; return a
t("unp", unp3)
def unp4(): a, b, *c = {1}; return a
t("unp", unp4)
