# & | ^ ~ on ints of either sign and any size
for a in (0, 5, -5, 0x55555555, -0x55555556, (1 << 66) + 3, -(1 << 66) - 3):
    for b in (0, 3, -1, 0xFFFFFFFF, -(1 << 40), (1 << 66) - 1):
        print(a & b, a | b, a ^ b)
print(~0, ~-1, ~(1 << 40), ~-(1 << 40), ~((1 << 64) - 1))
for a in (0, 1, -1, 1 << 65, -(1 << 65)):
    for b in (0, -1, (1 << 64) - 1):
        assert a & b == b & a and a | b == b | a and a ^ b == b ^ a
        assert (a ^ b) ^ b == a and (a & b) | (a & ~b) == a and ~(a & b) == ~a | ~b
print(True & 3, True | 2, type(True & True).__name__, type(True & 1).__name__, True ^ True, type(True ^ False).__name__)
for src in ("1 & 1.0", "1.0 | 1", "'a' ^ 1", "1 & None", "[] & []", "1 | {1}", "{1} & [1]", "{1} | [1]", "{1} ^ 1", "{} & {}"):
    try:
        print(eval(src))
    except TypeError:
        print(src, "TypeError")
print(sorted({1, 2} & {2, 3}), sorted({1, 2} | {2, 3}), sorted({1, 2} ^ {2, 3}), sorted({1, 2} - {2, 3}))
print({"a": 1} | {"b": 2}, 0xF0 & ~0x30 | 1)
print((1 << 64) - 1 & 0xFFFF0000FFFF0000, -1 & (1 << 64) - 1, -2 ^ (1 << 63))
print(bin(0b1010 & 0b0110), bin(0b1010 | 0b0110), bin(0b1010 ^ 0b0110), hex(-1 & 0xFF))
