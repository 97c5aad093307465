# Odd arguments of containers and iterators.
from collections import deque, OrderedDict, namedtuple


def t(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__)


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
