# chr, ord, ascii, bin, hex, oct.
print([chr(c) for c in (0x41, 0x7E, 0xE9, 0x65E5, 0x1F600)], [ord(c) for c in "A~é日😀\0"], ord(b"a"), ord(bytearray(b"\xff")), chr(True) == "\x01")
print(all(ord(chr(i)) == i for i in list(range(0, 300)) + [0x7FF, 0x800, 0xFFFD, 0x10000, 0x10FFFF]), len(chr(0x10FFFF)), chr(0) == "\0")
for v in (-1, 0x110000, 2**40):
    try:
        chr(v)
    except (ValueError, OverflowError) as e:
        print("error")
for f in (lambda: chr("a"), lambda: chr(1.0), lambda: chr(None), lambda: chr(), lambda: ord(""), lambda: ord("ab"), lambda: ord(1), lambda: ord(b""), lambda: ord(b"ab"), lambda: ord(None), lambda: ord()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
print(ascii("aé日😀\n'"), ascii(["é"]), ascii(5), ascii(None), ascii({"é": 1}), bin(10), hex(255), oct(8), bin(-1), "".join(chr(ord(c) ^ 1) for c in "hello"))


class R:
    def __repr__(self):
        return "é\u1234"


print(ascii(R()), repr(R()), [R()])
