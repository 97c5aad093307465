# int.bit_length and int.bit_count on every boundary.
for n in (0, 1, 2, 3, 4, 7, 8, 255, 256):
    print(n, n.bit_length(), (-n).bit_length(), n.bit_count(), (-n).bit_count())
for bits in (15, 16, 29, 30, 31, 32, 33, 61, 62, 63, 64, 65, 127, 128, 500):
    n = 1 << bits
    print(bits, n.bit_length(), (n - 1).bit_length(), (-n).bit_length(), (-n - 1).bit_length(), end=" ")
    print(n.bit_count(), (n - 1).bit_count(), (n + 1).bit_count(), (-n).bit_count(), (1 - n).bit_count())
print((10**100).bit_length(), (3**100).bit_count(), (-(3**100)).bit_count())
print(True.bit_length(), False.bit_length(), True.bit_count())
print(int.bit_length(1023), int.bit_count(1023))


def slow_count(n):
    n = abs(n)
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c


x = 1
bad = 0
for i in range(60):
    x = x * 6364136223846793005 + 1442695040888963407
    x &= (1 << (3 * i + 1)) - 1
    if x.bit_count() != slow_count(x) or len(bin(x)) - 2 != (x.bit_length() or 1):
        bad += 1
print(bad)
