# Comparison, iteration while changing, use as a buffer.
a = bytearray(b"abc")
print(a == b"abc", a == bytearray(b"abc"), a != b"abd", a < b"abd", b"abb" < a, a >= bytearray(b"ab"), a == "abc", a == [97, 98, 99], a is a, a == memoryview(b"abc"))
for f in (lambda: a < "a", lambda: a > 5):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
out = []
for c in a:
    out.append(c)
    if len(a) < 6:
        a.append(c + 1)
print(out, a)
it = iter(a)
next(it)
del a[:]
print(list(it), a)
a.extend(b"hello")
print(int.from_bytes(a[:2], "big"), str(a, "ascii"), bytes(a), b"".join([a, b"!"]), b"xhello".find(a), {bytes(a): 1}, "%s" % a, memoryview(a)[1])


def crc8(data):
    crc = 0
    for b in data:
        crc ^= b
        for _ in range(8):
            crc = (crc << 1 ^ 0x07) & 0xFF if crc & 0x80 else crc << 1
    return crc


print(crc8(bytearray(b"123456789")), crc8(b""), crc8(bytearray(range(100))))
sieve = bytearray([1]) * 101
sieve[0:2] = b"\0\0"
for i in range(2, 11):
    if sieve[i]:
        sieve[i * i :: i] = bytes(len(range(i * i, 101, i)))
print([i for i in range(101) if sieve[i]], sieve.count(1))
