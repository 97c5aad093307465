# Containers that change while they are iterated over or sorted.
from collections import deque, OrderedDict, namedtuple


def t(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__)


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
