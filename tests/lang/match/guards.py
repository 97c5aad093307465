# guards
log = []

def t(v, r):
    log.append(v)
    return r

def f(x):
    match x:
        case [a, b] if t("sum", a + b > 10):
            return "big", a, b
        case [a, b] if t("eq", a == b):
            return "equal", a
        case [a, *_] if a and t("first", True):
            return "truthy first", a
        case n if isinstance(n, int) and n > 5:
            return "int>5"
        case _ if t("wild", False):
            return "never"
        case int() | str() if t("kind", True):
            return "scalar"
        case _:
            return "rest"

for v in ([5, 6], [2, 2], [1, 2], [0, 1], 9, 3, "s", None, [4]):
    log.clear()
    print(f(v), log)

# captures made before a failing guard are visible afterwards
match 5:
    case captured if False:
        pass
print(captured)
match [1, 2]:
    case [a, b] if (total := a + b) == 99: pass
    case _: print(a, b, total)

def h(n):
    match n:
        case x if x < 0: return "neg"
        case 0: return "zero"
        case x if x % 2: return "odd"
        case x if x in (2, 4): return "2 or 4"
        case x if not x > 10: return "<=10"
        case x if lambda: 0: return "lambda is true"

print([h(n) for n in (-1, 0, 3, 4, 6, 20)])
try:
    match 1:
        case x if 1 / 0: pass
except ZeroDivisionError:
    print("guard raised", x)

def order():
    out = []
    for v in (1, 2, 3, 4):
        match v:
            case 2 | 3 if v == 3: out.append("guarded")
            case 2: out.append("plain")
            case x if x > 3: break
            case _: continue
        out.append(v)
    return out, v

print(order())
match (1, 2):
    case (a, b) if a > b: print("a")
    case (a, b) if a < b if 1 else 0: print("b")
