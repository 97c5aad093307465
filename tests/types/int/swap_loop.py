# A linear congruential generator and a hash over mixed-size ints: long chains of
# operations whose operands keep changing size.
def lcg(seed, n):
    out = 0
    x = seed
    for i in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        out ^= x >> 33
    return x, out


print(lcg(1, 100))
print(lcg(2**63, 100))


def fnv(data):
    h = 0x811C9DC5
    for c in data:
        h = ((h ^ c) * 0x01000193) & 0xFFFFFFFF
    return h


def crc32(data):
    crc = 0xFFFFFFFF
    for c in data:
        crc ^= c
        for k in range(8):
            crc = (crc >> 1) ^ (0xEDB88320 & -(crc & 1))
    return crc ^ 0xFFFFFFFF


def adler(data):
    a, b = 1, 0
    for c in data:
        a = (a + c) % 65521
        b = (b + a) % 65521
    return b << 16 | a


text = b"The quick brown fox jumps over the lazy dog"
print(hex(fnv(text)), hex(crc32(text)), hex(adler(text)))


def xorshift(n):
    x, y, z, w = 123456789, 362436069, 521288629, 88675123
    for i in range(n):
        t = (x ^ (x << 11)) & 0xFFFFFFFF
        x, y, z = y, z, w
        w = w ^ (w >> 19) ^ t ^ (t >> 8)
    return w


print([xorshift(n) for n in (1, 2, 3, 100)])
x = 1
trace = []
for i in range(40):
    x = x * -3 + i if i % 3 else x // 2 - (1 << i)
    trace.append(x)
print(trace)
