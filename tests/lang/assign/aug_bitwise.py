# augmented bitwise and shift assignment
a = 0b1100
a &= 0b0110
print(a)
a |= 0b0011
print(a)
a ^= 0b1111
print(a)
a <<= 3
print(a)
a >>= 2
print(a)
a = -1
a <<= 40
print(a)
a >>= 38
print(a)
a &= 0xFF
print(a)
a |= 1 << 64
print(a)
a ^= -1
print(a)
a &= 0xFFFFFFFF
print(a)

t = True
t &= False
print(t)
t |= True
print(t)
t ^= True
print(t)
t ^= 1
print(t)

s = {1, 2, 3}
u = s
s &= {2, 3, 4}
print(sorted(s), s is u)
s |= {9}
print(sorted(u))
s ^= {2, 10}
print(sorted(u))
s -= {3}
print(sorted(u), s is u)

fs = frozenset([1, 2])
g = fs
fs |= {3}
print(sorted(fs), sorted(g), type(fs).__name__)

d = {"a": 1}
e = d
d |= {"b": 2, "a": 3}
print(sorted(e.items()))
d |= [("c", 4)]
print(sorted(e.items()))

x = 1
for op, v in (("<<=", "-1"), (">>=", "-1"), ("&=", "1.0"), ("|=", "'a'"), ("^=", "None")):
    try:
        exec("x %s %s" % (op, v))
    except Exception as ex:
        print(op, type(ex).__name__)
print(x)
