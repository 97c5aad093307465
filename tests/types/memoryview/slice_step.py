# Slices with a step.
b = bytearray(range(10))
m = memoryview(b)
print(list(m[::2]), list(m[1::3]), list(m[::-1]), list(m[8:2:-2]), len(m[::3]), m[::2][1], bytes(m[::2]), m[::2].tolist(), list(m[::2][::2]), list(m[::-1][::-1]))
m[::2][0] = 99
s = m[1::2]
s[2] = 77
print(b, list(s))
m[::2] = b"ABCDE"
print(b)
try:
    m[::2] = b"abc"
except ValueError as e:
    print(type(e).__name__)
print(m[::2] == b"ABCDE", m[::2].tobytes(), list(reversed(m[::5])))
