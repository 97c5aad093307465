# rich comparison methods
log = []

class A:
    def __init__(self, n): self.n = n
    def __lt__(self, o): log.append("lt"); return "lt"
    def __le__(self, o): log.append("le"); return "le"
    def __gt__(self, o): log.append("gt"); return "gt"
    def __ge__(self, o): log.append("ge"); return "ge"
    def __eq__(self, o): log.append("eq"); return "eq"
    def __ne__(self, o): log.append("ne"); return "ne"

a, b = A(1), A(2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a < 1, 1 < a, 1 > a, 1 <= a, 1 >= a, 1 == a, 1 != a, None == a, "s" < a)

class Lt:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        return self.v < o.v

x, y = Lt(1), Lt(2)
print(x < y, x > y, y > x, sorted([y, x])[0].v, min(y, x).v, max([x, y]).v, x == x, x == Lt(1), x != Lt(1))
for src in ("x <= y", "x >= y"):
    try:
        eval(src)
        print("no error")
    except TypeError:
        print(src, "TypeError")

class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        if not isinstance(o, Eq):
            return NotImplemented
        return self.v == o.v

print(Eq(1) == Eq(1), Eq(1) != Eq(1), Eq(1) == Eq(2), Eq(1) != Eq(2), Eq(1) == 1, Eq(1) != 1, 1 == Eq(1), Eq(1) in [Eq(1)], [Eq(1)] == [Eq(1)], [Eq(1), Eq(2)].index(Eq(2)), (Eq(1),) != (Eq(1),))

class Ne:
    def __ne__(self, o): return "ne called"

print(Ne() != 1, Ne() == 1, Ne() == Ne())

class NI:
    def __lt__(self, o): log.append("NI.lt"); return NotImplemented
    def __gt__(self, o): log.append("NI.gt"); return NotImplemented
    def __eq__(self, o): log.append("NI.eq"); return NotImplemented

log.clear()
try:
    NI() < NI()
except TypeError:
    print("TypeError", log)
log.clear()
n = NI()
print(n == 5, n == n, n != n, NI() == NI(), log)

class P:
    def __lt__(self, o): log.append("P.lt"); return True
    def __gt__(self, o): log.append("P.gt"); return True
    def __eq__(self, o): log.append("P.eq"); return True

class Q(P):
    def __lt__(self, o): log.append("Q.lt"); return True
    def __gt__(self, o): log.append("Q.gt"); return True
    def __eq__(self, o): log.append("Q.eq"); return True

log.clear()
P() < Q()
Q() < P()
P() == Q()
P() == P()
print(log)

class NoCmp:
    __lt__ = None
    __eq__ = None

for src in ("NoCmp() < 1", "NoCmp() == 1", "hash(NoCmp())", "1 < NoCmp()"):
    try:
        print(src, eval(src))
    except TypeError:
        print(src, "TypeError")
print((a < b) + "!", [a, b] == [a, b], (a, 1) < (a, 2))
