# assignment expressions
print((x := 5), x)
print((y := x + 1) * 2, y)
if (n := len("hello")) > 3:
    print(n)
data = iter([1, 2, 0, 3])
while (v := next(data)):
    print(v, end=" ")
print("stopped at", v)
print([last := i for i in range(4)], last)
print([(i, j) for i in range(4) if (j := i * i) > 2], j)
print({(k := c): k * 2 for c in "ab"}, k)
print((a := 1, b := 2), a, b)
print([z := 3, z + 1], z)

def f(*args, **kw):
    return args, kw

print(f(p := 1, q=(r := 2)), p, r)
print(f(x := 10, 11), x)
print((m := (1, 2)), m, (m2 := 1, 2), m2)
print((w := yes) if (yes := "y") else 0, w)
l = [10, 20, 30]
print(l[i := 1], i)
print(l[(s := 1):(e := 3)], s, e)
print({(key := "k"): (val := 1)}, key, val, {t := 7}, t)
print((lambda: (inner := 4) + inner)())
print(f"{(fs := 6)} {fs}", f"{fs:=3}|")
print(any((hit := c) in "xyz" for c in "abzq"), hit)
print((c1 := (c2 := (c3 := 0)) + 1), c1, c2, c3)
print(not (bb := 0), bb, (u := 3) and u + 1 or 0)

def g():
    total = 0
    return [total := total + i for i in range(5)], total

print(g())

def h():
    yield (p := 1)
    q = (s := (yield p + 1))
    print(q, s)

it = h()
print(next(it), next(it))
try:
    it.send("sent")
except StopIteration:
    pass
while chunk := l[:2]:
    del l[:2]
    print(chunk)
assert (ok := True), ok
x = (x := 1) + (x := x + 1) * x
print(x)
