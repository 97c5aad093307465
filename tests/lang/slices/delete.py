# del with slices
def t(*a):
    l = list(range(8))
    del l[slice(*a)]
    print(a, l)

t(None)
t(3)
t(3, None)
t(2, 4)
t(-2, None)
t(None, -6)
t(5, 2)
t(99, None)
t(None, None, 2)
t(1, None, 2)
t(None, None, -1)
t(None, None, 3)
t(6, 1, -2)
t(1, 7, 3)
t(0, 0, 5)
t(None, None, 100)
t(-1, None, -100)
l = [1, 2, 3, 4]
del l[1:3]
print(l)
del l[:]
print(l)
l = list("abcdef")
del l[::2]
print(l)
del l[0], l[0]
print(l)
x = bytearray(b"abcdef")
del x[1:3]
print(x)
del x[::2]
print(x)
d = {"a": [1, 2, 3]}
del d["a"][0:2]
print(d)
for src in ("del (1, 2)[0:1]", "del 'abc'[1:]", "del b'a'[:]", "del range(3)[0:1]", "del l['a':]", "del None[:]"):
    try:
        exec(src)
        print("no error")
    except TypeError:
        print(src, "TypeError")
try:
    del l[::0]
except ValueError:
    print("ValueError")
