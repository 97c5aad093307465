# literal patterns
def f(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 1.5:
            return "float"
        case -2.5:
            return "negative float"
        case 2j:
            return "imaginary"
        case 1 + 2j:
            return "complex"
        case -3 - 4j:
            return "negative complex"
        case "s" | 'long' "er":
            return "str"
        case b"b":
            return "bytes"
        case """multi
line""":
            return "multi"
        case None:
            return "None"
        case True:
            return "True"
        case False:
            return "False"
        case 0x10 | 0b10001 | 0o22:
            return "based"
        case 123456789012345678901234567890:
            return "big"
    return "no match"

for v in (0, 1, 2, 3, 4, -1, 1.5, -2.5, 2j, 1 + 2j, -3 - 4j, "s", "longer", "t", b"b", "b", "multi\nline", None, 16, 17, 18, 123456789012345678901234567890, [], (), {}, 1.0, 0.0, -1.0):
    print(repr(v), f(v))

# True, False and None compare by identity, numbers by equality
def g(x):
    match x:
        case True: return "True"
        case False: return "False"
        case None: return "None"
        case 1: return "one"
        case 0: return "zero"
        case _: return "other"

print([g(v) for v in (True, False, None, 1, 0, 1.0, 0.0, "")])
print(f(True), f(False))

class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        print("eq", repr(o), end="; ")
        return self.v == o

print(f(Eq(3)))
print(g(Eq(1)))
match "x":
    case "a":
        print("no")
match 5:
    case 5: print("one line")
match 5:
    case 6: pass
    case 5: pass; print("two")
