# for over range with every kind of bound and step
def t(*a):
    print(a, [i for i in range(*a)])
    n = 0
    for i in range(*a):
        n += 1
    assert n == len(range(*a))

t(0)
t(1)
t(5)
t(-3)
t(2, 5)
t(5, 2)
t(-2, 2)
t(0, 10, 3)
t(0, 9, 3)
t(10, 0, -3)
t(9, 0, -3)
t(0, 10, -1)
t(5, 5)
t(5, 6, 100)
t(-5, -10, -2)
for i in range(1073741820, 1073741830, 3):
    print(i, end=" ")
print()
for i in range(-1073741822, -1073741828, -2):
    print(i, end=" ")
print()
for i in range(2147483646, 2147483650):
    print(i, end=" ")
print()
a, b, s = 2, 11, 4
for i in range(a, b, s):
    a = b = s = 0
    print(i, end=" ")
print()
for i in range(5):
    if i == 2:
        i += 10
    print(i, end=" ")
print()
r = range(3)
print([i for i in r], [i for i in r], r[1], r[-1], len(r))
for i in range(3):
    for j in range(i):
        print(i, j, end="; ")
print()
for bad in ("range()", "range(1, 2, 0)", "range(1.0)", "range('a')", "range(1, 2, 3, 4)", "range(None)"):
    try:
        for i in eval(bad):
            print("no")
    except Exception as e:
        print(bad, type(e).__name__)
del i
for i in range(0):
    pass
try:
    i
except NameError:
    print("unbound")

# range may be shadowed
def f(range):
    return [i for i in range(3)]

print(f(lambda n: "xyz"))
