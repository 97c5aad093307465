# needs: struct
# "O" is the address of an object: words that are none are refused.
import struct

size = struct.calcsize("O")


class A:
    pass


a = A()
for v in (a, [1, 2], "text" * 9, 12345, None, True, Ellipsis, NotImplemented, int, len, "id", 1.5, 2**70, (1, 2)):
    print(struct.unpack("O", struct.pack("O", v))[0] is v, end=" ")
print()
ok = bad = 0
words = [0, 4, 8, 16, 0x104, 1 << 20, (1 << 31) - 8, 6 << 4 | 4, 7 << 4 | 4, 6 << 3 | 4, 0x7FFFFFF4]
base = int.from_bytes(struct.pack("O", a), "little")
words += [base + i for i in range(4, 4096, 4)] + [base - i for i in range(4, 4096, 4)]
for w in words:
    try:
        repr(struct.unpack("O", w.to_bytes(size, "little"))[0])
        ok += 1
    except ValueError:
        bad += 1
print(bad > 500)
