# & | ^ ~ act on infinite two's complement, whatever the signs and sizes.
def slow(a, b, op, bits):
    """The answer bit by bit, from arithmetic alone."""
    out = 0
    for i in range(bits):
        x = (a >> i) % 2
        y = (b >> i) % 2
        if op == "&":
            z = x * y
        elif op == "|":
            z = x + y - x * y
        else:
            z = (x + y) % 2
        out += z << i
    if out >> (bits - 1):
        out -= 1 << bits
    return out


vals = [0, 1, 5, 0x3FFFFFFF, 0x40000000, 0xFFFFFFFF, 0x100000000, 0x5555555555555555, 1 << 63, (1 << 64) + 12345]
vals = vals + [-v for v in vals] + [-v - 1 for v in vals]
for a in vals:
    for b in vals[::3]:
        if a & b != slow(a, b, "&", 70) or a | b != slow(a, b, "|", 70) or a ^ b != slow(a, b, "^", 70):
            print("bad", a, b, a & b, a | b, a ^ b)
        if (a & b) + (a | b) != a + b or (a ^ b) != (a | b) - (a & b):
            print("identity", a, b)

print(12 & 10, 12 | 10, 12 ^ 10, ~12)
print(-1 & 0xFF, -256 & 0xFFF, -256 | 1, -1 ^ 0xFF)
print(-(2**40) & (2**41 - 1), -(2**40) | 1, -(2**40) ^ -1)
print((2**64 - 1) & -(2**32), (2**64) | -(2**64), (2**64) ^ -(2**64))
print(-(2**64) & -(2**65), -(2**64) | -(2**65), -(2**64) ^ -(2**65))
print([~v for v in (0, -1, 2**30 - 1, 2**30, -(2**31), 2**64, -(2**64))])
print(~~(10**25), ~(10**25) == -(10**25) - 1)
x = 0xFF
x &= 0x3C
x |= 0x100
x ^= 0x1FF
print(x)
print(True & 3, 6 | True, True ^ 3, ~False)
for f in (lambda: 1 & 1.0, lambda: 1 | None, lambda: 1 ^ "a", lambda: ~1.0):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
