# extended slice assignment: as many values as places
l = list(range(8))
l[::2] = "abcd"
print(l)
l[1::2] = [10, 20, 30, 40]
print(l)
l[::-1] = range(8)
print(l)
l[-1:-8:-3] = "xyz"
print(l)
l[1:6:4] = (i for i in "pq")
print(l)
l[5:5:2] = []
print(l)
l[6:2:-2] = [0.5, None]
print(l)
l[::3] = l[::3][::-1]
print(l)
l = [1, 2, 3, 4]
l[::2], l[1::2] = l[1::2], l[::2]
print(l)
for src in ("l[::2] = [1]", "l[::2] = [1, 2, 3]", "l[::-1] = []", "l[::2] = ''", "l[1:1:2] = [5]", "l[::0] = [1]"):
    try:
        exec(src)
        print("no error", src)
    except ValueError:
        print(src, "ValueError", l)
for src in ("l[::2] = 5", "l[::'a'] = []", "(1, 2)[::2] = [3]"):
    try:
        exec(src)
    except TypeError:
        print(src, "TypeError")
l[::1] = [9]
print(l)
x = bytearray(b"abcdef")
x[::2] = b"ACE"
print(x)
x[::-1] = x
print(len(x))
try:
    x[::2] = b"12"
except ValueError:
    print("ValueError", len(x))
