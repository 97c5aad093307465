# ptr8, ptr16, ptr32: loads are unsigned, stores truncate, indices count items.
import sys
import micropython


@micropython.viper
def get8(p: ptr8, i: int) -> int:
    return p[i]


@micropython.viper
def get16(p: ptr16, i: int) -> int:
    return p[i]


@micropython.viper
def get32(p: ptr32, i: int) -> uint:
    return uint(p[i])


@micropython.viper
def set8(p: ptr8, i: int, v: int):
    p[i] = v


@micropython.viper
def set16(p: ptr16, i: int, v: int):
    p[i] = v


@micropython.viper
def set32(p: ptr32, i: int, v: int):
    p[i] = v


b = bytearray(b"\x01\x01\xff\xff\x02\x02\x02\x02\x00\x00\x00\x00")
print([get8(b, i) for i in range(8)], [get16(b, i) for i in range(4)], get32(b, 1), get16(b"\x80\x80", 0), get8(b"\xff", 0))
set8(b, 0, 0x1FF)
set16(b, 1, 0x14545)
set32(b, 1, 0x61616161)
set8(b, 11, -1)
print(b)


@micropython.viper
def memset(dest: ptr8, v: int, n: int):
    for i in range(n):
        dest[i] = v


@micropython.viper
def total(src: ptr8, n: int) -> int:
    s = 0
    for i in range(n):
        s += src[i]
    return s


b = bytearray(10)
memset(b, 7, 5)
print(b, total(b, 10), total(b"\x01\x02\x03", 3), total(memoryview(bytearray(b"\x05\x06")), 2))


@micropython.viper
def cast(obj) -> int:
    p = ptr8(obj)
    n = int(len(obj))
    s = 0
    for i in range(n):
        s = s * 3 + p[i]
    return s


print(cast(b"\x01\x02\x03"), cast(bytearray(b"\x02")))


@micropython.viper
def augment(p: ptr8, i: int):
    p[i] += 1
    p[0] ^= 0xFF
    p[1] |= p[i] << 2


b = bytearray(b"\x00\x01\x02")
augment(b, 2)
print(b)


@micropython.viper
def swap16(p: ptr8, n: int):
    i = 0
    while i < n:
        t = p[i]
        p[i] = p[i + 1]
        p[i + 1] = t
        i += 2


b = bytearray(b"abcdef")
swap16(b, 6)
print(b)


class Buf:
    def __init__(self):
        self.data = bytearray(4)

    @micropython.viper
    def fill(self, v: int):
        p = ptr8(self.data)
        for i in range(int(len(self.data))):
            p[i] = v + i


x = Buf()
x.fill(65)
print(x.data)


@micropython.viper
def copy(dst: ptr8, src: ptr8, n: int):
    for i in range(n):
        dst[n - 1 - i] = src[i]


d = bytearray(5)
copy(d, b"hello", 5)
print(d)
from array import array

a = array("i", [0, 0, 0])
set32(a, 2, -5)
set32(a, 0, 123456)
print(a, get32(a, 0))
