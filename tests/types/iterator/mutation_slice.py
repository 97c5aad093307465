# Lists that change while they are sliced or filled.
from collections import deque, OrderedDict, namedtuple


def t(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__)


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
