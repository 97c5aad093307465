# Unary + - ~ and abs() at the values where a fixed-width negation overflows.
for bits in (7, 15, 29, 30, 31, 32, 61, 62, 63, 64, 127):
    for d in (-1, 0, 1):
        for v in ((1 << bits) + d, -(1 << bits) + d):
            if -(-v) != v or +v != v or ~v != -v - 1 or abs(v) != (v if v >= 0 else -v):
                print("bad", v)
            if v + -v != 0 or v - v != 0 or abs(-v) != abs(v):
                print("bad sum", v)
    v = -(1 << bits)
    print(bits, -v, abs(v), ~v, -(v - 1), +v)
print(-0, +0, abs(0), abs(-0), ~0, ~-1)
print(-True, +True, abs(True), type(+True).__name__, type(-False).__name__, type(abs(True)).__name__)
print(- -5, -+-5, ~-5, -~5, ---5, ~~~5)
print(not 0, not 5, not -5, not 10**30, not -(10**30))
for bad in ("a", None, [], (), {}, object()):
    n = 0
    for f in (lambda x: -x, lambda x: +x, lambda x: ~x, abs):
        try:
            f(bad)
        except TypeError:
            n += 1
    print(type(bad).__name__, n)
