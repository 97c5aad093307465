# Assigning items and slices; sizes must match; read-only views refuse.
b = bytearray(b"abcdefgh")
m = memoryview(b)
m[0] = 65
m[-1] = 0
m[1:3] = b"XY"
m[3:3] = b""
m[4:6] = bytearray(b"..")
m[6:8] = memoryview(b"!?")
print(b)
m[0:4] = m[2:6]
print(b)
b[:] = b"abcdefgh"
m[2:6] = m[0:4]
print(b)
for s, v in ((slice(0, 2), b"x"), (slice(0, 2), b"xyz"), (slice(0, 0), b"x"), (slice(5, 2), b"x"), (slice(None), b"")):
    try:
        m[s] = v
        print("assigned")
    except ValueError as e:
        print(type(e).__name__)
for i in (8, -9):
    try:
        m[i] = 1
    except IndexError as e:
        print(type(e).__name__)
for k, v in ((0, "a"), (0, b"a"), (0, None), (slice(0, 2), "ab"), (slice(0, 2), 5), ("k", 1)):
    try:
        m[k] = v
    except TypeError as e:
        print(type(e).__name__)
r = memoryview(b"const")
for f in (lambda: r.__setitem__(0, 1), lambda: r.__setitem__(slice(0, 1), b"x"), lambda: r[1:].__setitem__(0, 1), lambda: m.__delitem__(0)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print("error")
try:
    r[0] = 1
except TypeError as e:
    print(type(e).__name__)
try:
    r[1:][:2] = b"xy"
except TypeError as e:
    print(type(e).__name__)
try:
    del m[0]
except TypeError as e:
    print(type(e).__name__)
m[0] += 1
m[1] ^= 0xFF
print(b, len(b))
