# Bugs of other implementations in built-in types: the number is that of the issue or pull request in micropython/micropython
from collections import OrderedDict, deque, namedtuple
import array
import gc
import struct


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


# 1898, 13283, 14029: a bytearray extended by itself, and by more than it holds
b = bytearray(1000)
b[:-1] = b"\x00" * 10000
print(len(b), sum(b))
b = bytearray(b"1234567")
for i in range(3):
    b[-1:] = b
print(b)
b = bytearray(b"1234567")
b.extend(b)
print(b)
b[3:3] = memoryview(bytes(b))[2:5]
print(b)
a = array.array("h", [1, 2, 3])
a.extend(a)
a += a
print(a)

# 1424, 1710: what can be assigned to a slice
b = bytearray(10)
b[2:7] = (i for i in range(3))
b[0:1] = [1, 2]
print(b)


class MyBytearray(bytearray):
    pass


a, b = MyBytearray(4), MyBytearray(b"wxyz")
a[0:4] = b
a[1:2] = b
print(a)


# 6244, 6250: views that overlap
b = bytearray(b"0123456789")
m = memoryview(b)
m[1:] = m[:-1]
print(b)
m[:-1] = m[1:]
m[3:8] = m[0:5]
m[0:5] = m[2:7]
print(b)
l = list(range(10))
l[2:5] = l
l[::2] = l[::-2]
print(l)

# 7261: a view of a view of what is gone
data = memoryview(memoryview(array.array("h", [1] * 1000))[6:-6])
print(sum(data))
x = [[1, 2, 3] for i in range(200)]
gc.collect()
y = [bytes(50) for i in range(100)]
print(sum(data), len(data))


# 4876, 3314: unpack_from at any offset
b = b"S\xcb\xff\x05\x00\xf9\xfb\r)\xa1UV"
print(struct.unpack_from("hhhh", b, 1), struct.unpack_from("<hhhh", b, 2), struct.unpack_from("i", b, 1), struct.unpack_from("bi", b, 1), struct.unpack_from("<bi", b, 1))
# 2114: no bytes at all
print(struct.pack("0s", bytearray(0)), struct.pack("0s", b"abc"), struct.unpack("0s", b""), struct.calcsize("0s0i"))
# 3264, 126: big endian, and chars
print(struct.pack(">Q", 16), struct.pack("<ccf", b"\x00", b"\x04", 0.5))
for args in (("<c", 0), ("b<f", 0, 0.5)):
    try:
        print(struct.pack(*args))
    except (ValueError, TypeError, getattr(struct, "error", TypeError)):
        print("error")

# 3696: an end before the start
print("abc".find("c", 3, 1), "abc".count("", 2, 1), "abc".startswith("", 2, 1), "hello".rfind("l", 4, 2), "aaa".find("a", 5), "abc".find("", 4), "abc".find("", 3))
attempt("abc".index, "a", 2, 1)


# 18170, 17941: a list that changes while it is sorted
class C:
    def __lt__(self, other):
        lst.append(0)
        return False


lst = [C() for i in range(5)]
attempt(lst.sort)


class Clears:
    def __lt__(self, other):
        lst.clear()
        gc.collect()
        return True


lst = [Clears() for i in range(9)]
attempt(lst.sort)


# 13007: a float where a length is wanted
attempt(slice(None).indices, 0.0)
attempt(range, 1.5)
attempt("abc".__getitem__, slice(1.0, None))
attempt(lambda: [1, 2] * 1.5)
attempt(bytearray, 2.5)

# 1735, 3988: formats of bytes
print(b"%s" % b"1", b"%02x" % 18, b"%s|%s" % (b"a", bytearray(b"b")))
attempt(lambda: b"{}".format)

# 1707, 9525, 8156, 11737, 457: formats
path = "p"
print(str.format("{text:{align}{width}}|", text="foo", align="^", width=20), f"sys.path:{path!r}", "{:08}|".format("Jan"), "{0:0}".format("zzz"))
for f, v in (("{:.}", 5), ("{:.}", "hi"), ("{:,d}", "a"), ("{!", 1), ("abc{!d}", 1), ("{!s :}", 2), ("{}{0}", 1), ("{0}{}", 1), ("{:+s}", "1"), ("{:+c}", 1), ("}", 1), ("{abc", 1)):
    attempt(f.format, v)


def f(a, b):
    return "{a}{b}".format(**{"a": a, "b": b})


print(f(2, 3))

# 1813, 6777, 8042, 3237, 1622: large ints
for x in (0x8000000000000000, 0x86C60128FEFF5330, 111618804455139159771299797594024125819032083630825107882289957652821831815073):
    print((x + 1) // x, (x + 1) % x)
print((2**256 - 2**32) ** 2 // (2**256 - 2**32) == 2**256 - 2**32, (2**48 - 1) ** 2 // (2**48 - 1), (2**64 - 1) ** 3 // (2**64 - 1) ** 2)
big = 1 << 70
print(-1 * (big - big) | 5, ~(0 * -big), -(big - big) ^ 7, 10 ** (-1 + big - big), 10 ** (-1), (0 * -big) & -1, -big >> 70, -big - 1 >> 70, (-big) // big, -1 >> 200, big >> 200, 1 << (big - big))
# 17734
for s in (0, 1, 30, 31, 32, 61, 62, 63, 64):
    print(-1 << s, (-1 << s) >> s, (-3 << s) >> (s + 1))
crc = 0
for i in range(64):
    crc <<= 1
    crc ^= 0x8005 if crc & 0x10000 else 1
    crc &= 0x1FFFF
print(crc)

# 4212, 6632, 5284, 1435, 4411: floats as text
print(460.0, [float(i) for i in range(80, 100)], round(65.51, 1), round(65.5, 1), 0.5, 100.0)
print("{:.0f} {:.0f} {:.0f} {:.0f} {:.0f}".format(100.0, 100.9, 101.0, 99.5, 98.5))

# 9028 and others: windows of windows
m = memoryview(bytes(range(100)))
print(bytes(m[10:90][5:70][3:60][::7]), m[50:][-3], len(m[200:]), bytes(m[-3:][:-1]))

# 12830, 12522, 12990: things that are not what they should be
for f in (lambda: super(1, 2), lambda: super(list, 5).append, lambda: super(int, 5).x, lambda: super().x, lambda: int.from_bytes(5, "big"), lambda: sum(sum), lambda: {}.fromkeys(5), lambda: set().difference(5), lambda: property().fget()):
    attempt(f)

# 92888 of python/cpython: a view released while it is indexed
class Index:
    def __index__(self):
        view.release() if hasattr(view, "release") else None
        backing.clear() if hasattr(backing, "clear") else None
        return 2


backing = bytearray(32)
view = memoryview(backing)
try:
    view[Index()] = 7
except (ValueError, BufferError):
    pass
print("alive")
