# if / elif / else in every arrangement
def f(a, b, c):
    if a:
        r = "a"
    elif b:
        r = "b"
    elif c:
        r = "c"
    else:
        r = "none"
    return r

for bits in range(8):
    print(bits, f(bits & 1, bits & 2, bits & 4))

def g(x):
    if x > 10: return "big"
    if x > 5:
        return "medium"
    elif x == 3: return "three"
    return "small"

print([g(x) for x in (11, 6, 3, 1)])

def nested(a, b):
    if a:
        if b:
            return "ab"
        # dangling else belongs to the inner if by indentation
        else:
            return "a"
    else:
        if b:
            return "b"
    return "-"

print([nested(a, b) for a in (0, 1) for b in (0, 1)])
log = []

def t(v):
    log.append(v)
    return v

if t(0):
    print("no")
elif t(0.0):
    print("no")
elif t("x"):
    print("yes", log)
elif t(1):
    print("not evaluated")
if not t([]) and (t(1) or t(2)):
    print(log)
if (y := t(7)) and y > 3:
    print(y)
if True:
    pass
else:
    print("no")
if None:
    print("no")
elif ():
    print("no")
if 1 if 0 else 2:
    print("conditional as condition")
if lambda: 0:
    print("a function is true")
x = 5
if x == 5: x = 6; print(x)
else: print("no")
