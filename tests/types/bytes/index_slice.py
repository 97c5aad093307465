# Indexing gives ints, slicing gives bytes.
b = b"abcdef"
print([b[i] for i in range(-6, 6)], b[0] == 97, type(b[0]).__name__, type(b[:1]).__name__)
for i in (6, -7, 2**70):
    try:
        print(b[i])
    except IndexError as e:
        print(type(e).__name__)
l = list(b)
bad = 0
bounds = (None, -9, -6, -5, -1, 0, 1, 3, 5, 6, 9)
for x in bounds:
    for y in bounds:
        for z in (None, 1, 2, 3, 7, -1, -2, -7):
            if list(b[x:y:z]) != l[x:y:z]:
                bad += 1
print(bad, b[:], b[1:], b[:-1], b[::2], b[::-1], b[4:1:-1], b[9:], b""[::-1], b[-3:])
for f in (lambda: b["a"], lambda: b[1.0], lambda: b[None], lambda: b["a":], lambda: b[1, 2]):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
try:
    b[::0]
except ValueError as e:
    print(type(e).__name__)


def store():
    b[0] = 1


def delete():
    del b[0]


for f in (store, delete):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
a, *c = b
print(a, c, list(enumerate(b"xy")), sum(b), max(b), min(b), sorted(b"cab"), list(reversed(b"abc")), set(b"aab") == {97, 98}, dict(zip(b"ab", "xy")), tuple(b"\0\xff"))
