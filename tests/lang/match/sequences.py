# sequence patterns
def f(x):
    match x:
        case []:
            return "empty"
        case [1]:
            return "just 1"
        case [1, 2]:
            return "1 2"
        case (1, y):
            return "1 then", y
        case [x, y] if x == y:
            return "pair of", x
        case [x, *rest] if len(rest) > 3:
            return x, rest
        case [*init, "end"]:
            return "ends", init
        case [first, *mid, last]:
            return first, mid, last
        case [x]:
            return "single", x
    return "no"

for v in ([], (), [1], (1,), [1, 2], (1, 3), [4, 4], [1, 2, 3, 4, 5], ["a", "end"], ["end"], [1, 2, 3], [9], range(3), range(0), range(7, 8), "ab", "", b"a", bytearray(b"a"), {1, 2}, {1: 2}, None, 5, (i for i in "a")):
    print(v if isinstance(v, (list, tuple, str, bytes, range, int, dict)) else type(v).__name__, f(v))

def g(x):
    match x:
        case 1, 2:
            return "no brackets"
        case a, *b, 9:
            return a, b
        case *c, d:
            return c, d
        case ():
            return "empty"

print(g((1, 2)), g([1, 5, 9]), g([3, 4]), g([7]), g(()))

def star(x):
    match x:
        case [*all]: return all
print(star([1, 2]), star(()), star((3,)))

def h(x):
    match x:
        case [[a, b], [c, *d], *e]: return a, b, c, d, e
        case [[], [[]]]: return "nested empties"
        case ((x, y), z) | [[x, y, z]]: return x, y, z

print(h([[1, 2], [3, 4, 5], 6]), h([[], [[]]]), h([[1, 2], 3]), h([[1, 2, 3]]))
import array
from collections import deque

class Sub(list): pass
class TSub(tuple): pass
class Old:
    def __getitem__(self, i): return [1, 2][i]
    def __len__(self): return 2

def kind(x):
    match x:
        case [a, b]: return "sequence", a, b
        case _: return "not"

print(kind(Sub([1, 2])), kind(TSub((1, 2))), kind(Old()), kind(array.array("b", [1, 2])), kind(deque([1, 2], 5)), kind(memoryview(b"ab")))
match 1, 2, 3:
    case a, b, c:
        print(a, b, c)
match (1,):
    case (a,):
        print(a)
match 5,:
    case [a]:
        print(a)
match *[1], 2:
    case 1, x: print(x)
