# In-place work through views: framing, reversing, xor, sorting of fixed records.
def frame(buf, payload):
    m = memoryview(buf)
    m[0] = len(payload)
    m[1 : 1 + len(payload)] = payload
    m[1 + len(payload)] = sum(payload) & 0xFF
    return m[: len(payload) + 2]


buf = bytearray(32)
f = frame(buf, b"hello")
print(bytes(f), buf[:10], f[-1] == sum(b"hello") & 0xFF)


def reverse(view):
    i, j = 0, len(view) - 1
    while i < j:
        view[i], view[j] = view[j], view[i]
        i += 1
        j -= 1


reverse(f[1:6])
print(buf[:8])


def xor(view, key):
    for i in range(len(view)):
        view[i] ^= key[i % len(key)]


xor(f[1:6], b"\x20\x01")
print(buf[:8])
xor(f[1:6], b"\x20\x01")
print(buf[:8])
recs = bytearray(b"dd4aa1cc3bb2")
mv = memoryview(recs)
n = len(recs) // 3
for i in range(1, n):
    j = i
    while j and bytes(mv[3 * j : 3 * j + 3]) < bytes(mv[3 * j - 3 : 3 * j]):
        tmp = bytes(mv[3 * j : 3 * j + 3])
        mv[3 * j : 3 * j + 3] = mv[3 * j - 3 : 3 * j]
        mv[3 * j - 3 : 3 * j] = tmp
        j -= 1
print(recs)
from io import BytesIO

out = bytearray(8)
s = BytesIO(b"0123456789")
print(s.readinto(memoryview(out)[2:6]), out, s.readinto(memoryview(out)[0:2]), out, s.read())
w = BytesIO()
w.write(memoryview(b"abcdef")[1:4])
print(w.getvalue())
