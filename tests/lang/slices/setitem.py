# slice assignment on lists and bytearrays
def t(init, i, j, v):
    l = list(init)
    l[i:j] = v
    print(l)

r = range(5)
t(r, 1, 3, "ab")
t(r, 1, 3, "abcdef")
t(r, 1, 3, "")
t(r, 1, 1, "xy")
t(r, None, None, "xy")
t(r, 5, 5, [9])
t(r, 99, 100, [9])
t(r, -99, 0, [9])
t(r, 3, 1, "z")
t(r, -2, None, (7, 8))
t(r, None, -3, {1: 2})
t(r, 0, None, (i * i for i in range(3)))
t((), 0, 0, [1])
l = [1, 2, 3]
l[:] = l
print(l)
l[1:1] = l
print(l)
l[::] = [0]
print(l)
l = list(range(6))
l[1:5:1] = "x"
print(l)
a = b = [1, 2]
a[:] = [3]
print(b)
x = bytearray(b"abcdef")
x[1:3] = b"XYZ"
print(x)
x[:0] = b"--"
x[-1:] = b""
print(x)
x[2:4] = bytearray(b"!")
print(x)
for src in ("l[0:1] = 5", "l[:] = None", "(1, 2)[0:1] = [1]", "'abc'[0:1] = 'x'", "range(3)[:] = [1]", "b'a'[:] = b'b'", "x[0:1] = 'a'"):
    try:
        exec(src)
        print("no error", src)
    except TypeError:
        print(src, "TypeError")

def bad():
    yield 1
    raise KeyError

l = [1, 2, 3]
try:
    l[0:2] = bad()
except KeyError:
    print(l)
