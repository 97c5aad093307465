# while, for, break, continue, else, del, global.
total = 0


def bump():
    global total, temporary
    total += 1
    temporary = 5
    del temporary
    return total


n = 0
while n < 10:
    n += 1
    if n == 3:
        continue
    if n == 6:
        break
else:
    print("never")
for i in range(3):
    bump()
else:
    print("else", i, total)
for i in []:
    pass
for a, b in [(1, 2), (3, 4)]:
    for c in "xy":
        if c == "y":
            break
        print(a, b, c, end=" ")
x = [1, 2, 3]
del x[0], x[-1]
y = 5
del y
try:
    print(y)
except NameError as e:
    print("NameError", x)


def local():
    v = 1
    del v
    try:
        return v
    except UnboundLocalError:
        return "unbound"


def maybe(flag):
    if flag:
        v = 1
    return v


print(local(), maybe(1))
try:
    maybe(0)
except UnboundLocalError:
    print("unbound")
assert total == 3, "no"
try:
    assert total == 4, "message"
except AssertionError as e:
    print(e)
print(1 if total else 2, total and 5, total or 6, not total, 1 < total < 5)
