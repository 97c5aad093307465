# Slicing with all bounds and steps.
t = tuple("abcdef")
s = "abcdef"
bad = 0
bounds = (None, -9, -6, -4, -1, 0, 1, 3, 5, 6, 9)
for a in bounds:
    for b in bounds:
        for c in (None, 1, 2, 3, 8, -1, -2, -8):
            if "".join(t[a:b:c]) != s[a:b:c]:
                bad += 1
print(bad, t[1:3], t[:], t[::-1], t[4:1:-2], t[3:3], ()[:], ()[::-1], t[slice(2)], type(t[:1]).__name__)
for f in (lambda: t["a":], lambda: t[: 1.0], lambda: t[::"x"]):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
print(t[-(2**70) : 2**70] == t, t[2**70 :], t[: -(2**70)], t[:: 2**70], t[:: -(2**70)])
