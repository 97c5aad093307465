# skip-on: stress thousands of operations, each of which would move everything
# Every operator on ints of sizes around the limits of the implementation, all signs: identities, and a checksum for CPython.
state = 1


def number(bits):
    global state
    n = 0
    for _ in range(0, bits, 32):
        state = (state * 1664525 + 1013904223) & 0xFFFFFFFF
        n = n << 32 | state
    return n >> -bits % 32


sizes = (0, 1, 31, 62, 63, 64, 65, 128, 2047, 4096, 4200)
checksum = 0
for m in sizes:
    for n in sizes:
        a = number(m) | (1 << m >> 1)
        b = number(n) | (1 << n >> 1)
        for x in (a, -a):
            for y in (b, -b):
                total, product = x + y, x * y
                assert total - y == x and total - x == y and (x - y) + y == x
                assert product == y * x and -product == -x * y
                assert (x ^ y) == (x | y) - (x & y) and (x & y) + (x | y) == total
                if y:
                    q, r = x // y, x % y
                    assert q * y + r == x and (r == 0 or (r < 0) == (y < 0)) and abs(r) < abs(y)
                    assert divmod(x, y) == (q, r) and product // y == x and product % y == 0
                    checksum = (checksum * 31 + q + r) % 1000000007
                assert (x << n) >> n == x and x << n == x * (1 << n) and x >> n == x // (1 << n)
                checksum = (checksum * 31 + total + (x & y) * 3 + (x | y) * 5 + product) % 1000000007
        if b and m < 2100:
            power = pow(a, 65537, b)
            assert 0 <= power < b
            checksum = (checksum * 31 + power) % 1000000007
for base, name in (2, bin), (8, oct), (16, hex):
    for n in sizes:
        a = number(n)
        assert int(name(a), base) == a and int(name(-a), 0) == -a and "{:#X}".format(a).lower() == hex(a)
        checksum = (checksum * 31 + len(name(a))) % 1000000007
assert hex(1 << 40000) == "0x1" + "0" * 10000 and oct(1 << 30000) == "0o1" + "0" * 10000
print(checksum)
