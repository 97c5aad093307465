# the loop variable, changes to it and to the sequence while looping
for i in range(3):
    i = i * 10
    print(i, end=" ")
print(i)
i = "before"
for i in []:
    pass
print(i)
for i in range(0):
    pass
print(i)
n = 3
for i in range(n):
    n = 10
print(i)
l = [1, 2, 3]
for x in l:
    if x < 3:
        l.append(x + 10)
    if len(l) > 8:
        break
print(l)
l = [1, 2, 3, 4, 5, 6]
for x in l:
    l.remove(x)
print(l)
l = [1, 2, 3]
for x in l[:]:
    l.remove(x)
print(l)
l = [1, 2, 3]
for x in l:
    l = None
print(l, x)
d = {"a": 1, "b": 2}
for k in d:
    d[k] *= 10
print(d)
for k in list(d):
    del d[k]
print(d)
it = iter([1, 2, 3, 4])
for x in it:
    print(x, next(it), end=";")
print()
for x in (l := [1, 2]):
    l = [3]
print(x, l)
for i in range(3):
    for i in range(10, 12):
        pass
    print(i, end=" ")
print()
b = bytearray(b"abc")
for c in b:
    if len(b) < 5:
        b.append(c + 1)
print(b)

def f(i):
    for i in range(i):
        yield i
    yield i

print(list(f(3)), list(f(0)))
fs = []
for i in range(3):
    fs.append(lambda: i)
print([g() for g in fs])
