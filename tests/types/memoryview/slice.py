# Slices are views of the same memory.
b = bytearray(b"0123456789")
m = memoryview(b)
s = m[2:6]
print(bytes(s), len(s), bytes(m[:]), bytes(m[5:2]), bytes(m[-3:]), bytes(m[20:]), bytes(s[1:3]), bytes(s[-1:]), bytes(m[2:8][1:4][1:]))
b[3] = 65
print(bytes(s), s[1])
s[0] = 66
print(b, bytes(m[2:3]))
t = s[1:]
t[-1] = 67
print(b, bytes(t), bytes(s))
bad = 0
for x in range(-12, 13):
    for y in range(-12, 13):
        if bytes(m[x:y]) != bytes(b)[x:y]:
            bad += 1
print(bad)


def fill(view, v):
    for i in range(len(view)):
        view[i] = v


fill(m[0:3], 46)
fill(m[-2:], 47)
print(b)
del m, s, t
import gc

view = memoryview(bytearray(b"only the view keeps this"))[9:13]
gc.collect()
junk = [bytearray(24) for i in range(20)]
print(bytes(view))
