# viper ints are machine words: results are taken modulo 2**32 (or 2**64).
import sys
import micropython

BITS = 64 if sys.maxsize > 2**32 else 32
TOP = 1 << (BITS - 1)


@micropython.viper
def add(x: int, y: int) -> int:
    return x + y


@micropython.viper
def sub(x: int, y: int) -> int:
    return x - y


@micropython.viper
def mul(x: int, y: int) -> int:
    return x * y


@micropython.viper
def shl(x: int, y: int) -> int:
    return x << y


@micropython.viper
def uadd(x: uint, y: uint) -> uint:
    return x + y


@micropython.viper
def all_ones() -> uint:
    return uint(-1)


print(add(TOP - 1, 1) == -TOP, add(-TOP, -1) == TOP - 1, sub(-TOP, 1) == TOP - 1, mul(TOP - 1, 2) == -2, mul(-TOP, -1) == -TOP)
print(shl(1, BITS - 1) == -TOP, shl(3, BITS - 1) == -TOP, shl(1, BITS - 2) == TOP >> 1)
print(uadd(2 * TOP - 1, 1), uadd(2 * TOP - 1, 0) == 2 * TOP - 1, all_ones() == 2 * TOP - 1, uadd(-1, 0) == 2 * TOP - 1)


@micropython.viper
def hash32(data: ptr8, n: int) -> uint:
    h = uint(0x811C9DC5)
    for i in range(n):
        h = (h ^ uint(data[i])) * uint(0x01000193)
        h = h & uint(0xFFFFFFFF)
    return h


text = b"The quick brown fox jumps over the lazy dog"
print(hex(hash32(text, len(text))), hex(hash32(b"", 0)))


@micropython.viper
def lcg(seed: uint, n: int) -> uint:
    x = seed
    for i in range(n):
        x = (x * uint(1664525) + uint(1013904223)) & uint(0xFFFFFFFF)
    return x


def plain(x, n):
    for i in range(n):
        x = (x * 1664525 + 1013904223) & 0xFFFFFFFF
    return x


print(all(lcg(s, 20) == plain(s, 20) for s in (0, 1, 12345, 0xFFFFFFFF)))


@micropython.viper
def ucmp(x: uint, y: uint) -> int:
    r = 0
    if x < y:
        r += 1
    if x > y:
        r += 2
    if x == y:
        r += 4
    return r


print(ucmp(1, 2), ucmp(-1, 1), ucmp(1, -1), ucmp(-1, -1))


@micropython.viper
def shr(x: int) -> int:
    return x >> 1


print(shr(-1), shr(-8), shr(8))
