# | & - ^ and their in-place forms, between sets and frozensets.
a = {1, 2, 3}
b = {3, 4}
e = set()
for x, y in ((a, b), (b, a), (a, e), (e, a), (a, a), (a, {1}), (frozenset(a), b), (a, frozenset(b)), (frozenset(a), frozenset(b))):
    print(sorted(x), sorted(y), sorted(x | y), sorted(x & y), sorted(x - y), sorted(x ^ y), type(x | y).__name__, type(x & y).__name__)
print(sorted(a), sorted(b), (a | b) is not a, (a & a) is not a)
for op in ("|=", "&=", "-=", "^="):
    s = {1, 2, 3}
    t = s
    f = frozenset(s)
    g = f
    exec("s %s {3, 4}\nf %s {3, 4}" % (op, op))
    print(op, sorted(s), t is s, sorted(f), sorted(g), type(f).__name__)
for f in (lambda: a | [1], lambda: a & (1,), lambda: a - "a", lambda: a ^ {1: 2}, lambda: a | None, lambda: [1] | a, lambda: a + b, lambda: a * 2, lambda: -a, lambda: ~a, lambda: a | 5):
    try:
        print(f())
    except TypeError as x:
        print(type(x).__name__)
try:
    a |= [1]
except TypeError as x:
    print(type(x).__name__, sorted(a))
s = {1, 2}
s -= s
print(s)
s ^= {5}
s |= s
s &= s
print(s)
