# Indexing and slicing of ASCII strings, every combination of bounds and steps.
s = "abcdef"
print([s[i] for i in range(-6, 6)])
for i in (6, -7, 100, -100):
    try:
        print(s[i])
    except IndexError as e:
        print(i, type(e).__name__)


def slow(s, start, stop, step):
    n = len(s)
    step = 1 if step is None else step
    if step > 0:
        lo, hi, a, b = 0, n, 0, n
    else:
        lo, hi, a, b = -1, n - 1, n - 1, -1

    def fix(v, dflt):
        if v is None:
            return dflt
        if v < 0:
            v += n
        return lo if v < lo else hi if v > hi else v

    i, j = fix(start, a), fix(stop, b)
    out = ""
    while i < j if step > 0 else i > j:
        out += s[i]
        i += step
    return out


bounds = (None, -9, -6, -5, -1, 0, 1, 3, 5, 6, 9)
bad = 0
for a in bounds:
    for b in bounds:
        for c in (None, 1, 2, 3, 7, -1, -2, -3, -7):
            if s[a:b:c] != slow(s, a, b, c):
                bad += 1
                print("bad", a, b, c, s[a:b:c])
print(bad)
print(s[:], s[1:], s[:-1], s[::2], s[::-1], s[4:1], s[4:1:-1], s[-3:], s[:0], s[10:], ""[:], ""[::-1], ""[1:5])
for f in (lambda: s[::0], lambda: ""[0]):
    try:
        print(f())
    except (ValueError, IndexError) as e:
        print(type(e).__name__)
for f in (lambda: s["a"], lambda: s[1.0], lambda: s[None], lambda: s["a":], lambda: s[:1.5], lambda: s[1, 2]):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
