# Containers that change while they are compared or searched.
from collections import deque, OrderedDict, namedtuple


def t(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__)


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
