# alternatives
def f(x):
    match x:
        case 1 | 2: return "a"
        case "x" | None | True: return "b"
        case [1 | 2 | 3, "y" | "z"]: return "c"
        case [a, 1] | [a, _, 2]: return "d", a
        case (int() | float()) as n: return "e", n
        case {"k": 1 | 2} | {"j": _}: return "g"
        case [("p" | "q") as w, *_] | ["r", w]: return "h", w
        case str(s) | [str(s)]: return "i", s
        case [] | () | {}: return "empty"
    return "no"

for v in (1, 2, "x", None, True, [1, "y"], [3, "z"], [3, "w"], [5, 1], [6, 7, 2], 9, 1.5, {"k": 1}, {"k": 3}, {"j": 0}, ["q", 2], ["r", "s"], "str", ["one"], [], {}):
    print(f(v), end=" ")
print()
log = []

class E:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        log.append(o)
        return self.v == o

match E(2):
    case 1 | 2 | 3:
        print(log)
log.clear()
match [E(1), E(5)]:
    case [1, 2 | 3] | [1 | 2, 4 | 5]:
        print(log)

# a failed alternative does not leave the subject or the stack in disorder
def g(x):
    match x:
        case [[a, 1], [b, 2]] | [[a, 3], [b, 4]] | [[b, 5], [a, 6]]:
            return a, b
        case [a, b] | (a, b, _): return a, b, "flat"

print(g([["p", 1], ["q", 2]]), g([["p", 3], ["q", 4]]), g([["p", 5], ["q", 6]]), g([["p", 1], ["q", 4]]), g([1, 2, 3]))
match 3:
    case (1) | (2) | ((3)): print("parens")
match "a":
    case ("a" | "b") | "c": print("nested or")
for bad in ("[a, 1] | [b, 2]", "x | 1", "_ | 1", "1 | x | 2", "[a] | 5", "1 |", "| 1", "1 | | 2", "(a | 1)", "{'k': a} | {'k': b}", "int(a) | str()", "1 or 2", "x | y"):
    try:
        compile("match x:\n case %s: pass" % bad, "<s>", "exec")
        print("accepted", bad)
    except SyntaxError:
        pass
match 5:
    case 1 | _: print("wildcard last")
match 5:
    case [] | [_] | 5 as x: print(x)
