# Every binary operator between an int and something it cannot work with.
import sys

ops = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "**": lambda a, b: a**b,
    "<<": lambda a, b: a << b,
    ">>": lambda a, b: a >> b,
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
    "@": lambda a, b: a @ b,
    "<": lambda a, b: a < b,
}
for name in ("+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@", "<"):
    f = ops[name]
    res = []
    for a, b in ((1, None), (None, 1), (10**30, None), (1, {}), (1, int), (2, object()), (1, 1.5), (1.5, 1)):
        try:
            f(a, b)
            res.append("ok")
        except TypeError:
            res.append("T")
    print(name, " ".join(res))
print(3 * "ab", "ab" * 3, 2 * [1], (1,) * 2, -1 * "ab", 0 * [1], 2 * b"x")
for f in (lambda: 1 + "a", lambda: "a" + 1, lambda: 1 - "a", lambda: 1 @ 2, lambda: 1 + b"a", lambda: [] + 1):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
try:
    (5)()
except TypeError as e:
    print(type(e).__name__)
try:
    (5)[0]
except TypeError as e:
    print(type(e).__name__)
try:
    for i in 5:
        pass
except TypeError as e:
    print(type(e).__name__)
try:
    len(5)
except TypeError as e:
    print(type(e).__name__)
try:
    a, b = 5
except TypeError as e:
    print(type(e).__name__)
