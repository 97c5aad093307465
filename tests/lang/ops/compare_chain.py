# chained comparison
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 < 2 > 1, 1 == 1 == 1, 1 != 2 != 1)
print(1 < 2 < 3 < 4 < 5, 1 < 2 < 3 < 3 < 5, 1 <= 1 < 2 >= 2 > 1 != 0)
print(1 in [1] == True, (1 in [1]) == True, 1 is not None is not False)
print("a" < "b" in "abc", not 1 < 2 < 3, 1 < 2 and 2 < 3)
x = 5
print(0 < x < 10, 0 < x < 5, 10 > x >= 5, x == 5 < 6)

log = []

def f(v):
    log.append(v)
    return v

# every operand is evaluated at most once, and none past the first false link
print(f(1) < f(2) < f(3), log)
log.clear()
print(f(1) < f(0) < f(3), log)
log.clear()
print(f(1) < f(5) < f(3) < f(4), log)
log.clear()
print(f(1) == f(1) != f(2) in f([2]), log)
log.clear()

class R:
    def __init__(self, n, r):
        self.n, self.r = n, r

    def __lt__(self, o):
        log.append(self.n + "<" + o.n)
        return self.r

# the value of a chain is the value of the link that decided it
a, b, c = R("a", "yes"), R("b", []), R("c", "x")
print(a < b < c, log)
log.clear()
print(b < a < c, log)
log.clear()
print(a < a < a < c, log)
log.clear()
if a < b < c:
    print("taken")
else:
    print("not taken")
print([y for y in range(9) if 2 < y <= 5])
while 0 <= x < 10:
    x += 3
print(x)
try:
    print(3 < 2 < "a")
    print(1 < 2 < "a")
except TypeError as e:
    print(type(e).__name__)
print(1 < 2 < 3 if 3 > 2 > 1 else 0)
print((lambda a, b, c: a < b < c)(1, 2, 2))
