# capture patterns, wildcards and as
def f(x):
    match x:
        case [a]:
            return "one", a
        case [a, _]:
            return "first", a
        case [_, _, c]:
            return "third", c
        case [a, b, c, d] as whole:
            return whole, a + d
        case (1 | 2) as n:
            return "or", n
        case "s" as s:
            return s
        case {"k": v} as m:
            return m, v
        case int() as i:
            return "int", i
        case str() | bytes() as t:
            return "text", t
        case other:
            return "capture", other

for v in ([1], [1, 2], [1, 2, 3], [1, 2, 3, 4], 1, 2, "s", {"k": 5, "z": 6}, 9, "text", b"by", None, [], {}, 1.5):
    print(f(v))
match 5:
    case x:
        pass
print(x)
match [1, [2, 3]]:
    case [p, [q, r] as inner] as outer:
        print(p, q, r, inner, outer)
match 7:
    case _:
        print("wildcard")
try:
    _
except NameError:
    print("_ is not bound")
_ = "old"
match 8:
    case _:
        print(_)
match [1, 2, 3]:
    case [_, *_]:
        print(_)
match (1, 2):
    case (a, b) if (c := a + b) > 2:
        print(a, b, c)

# names stay bound after a match, and possibly after a failed one
match [1, 2]:
    case [first, 3]:
        print("no")
    case [x, 2]:
        print(x)

def scope(v):
    match v:
        case [loc]:
            pass
    try:
        return loc
    except UnboundLocalError:
        return "unbound"

print(scope([4]), scope(5))

def glob():
    global gm
    match 10:
        case gm:
            pass

glob()
print(gm)

def closure():
    match [1, 2]:
        case [a, b]:
            return lambda: (a, b)

print(closure()())

class C:
    match "attr":
        case attr:
            pass

print(C.attr)
match x := 3:
    case y:
        print(x, y)
