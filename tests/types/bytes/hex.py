# hex and fromhex, with separators.
for b in (b"", b"\0", b"\xff", b"abc", bytes(range(0, 256, 17))):
    print(b.hex(), bytes.fromhex(b.hex()) == b, bytearray(b).hex(), memoryview(b).hex())
b = b"\x01\x23\x45\x67\x89"
print(b.hex(":"), b.hex(" "), b.hex("-", 1), b.hex(":", 2), b.hex(":", -2), b.hex("_", 3), b.hex("_", -3), b.hex(":", 10), b"".hex(":"), b"\x01".hex(":"), b.hex(b"."), bytearray(b).hex("-"))
print(bytes.fromhex("00ff"), bytes.fromhex("00 FF aB"), bytes.fromhex(""), bytes.fromhex("  01  02 "), bytearray.fromhex("6162"), type(bytearray.fromhex("00")).__name__, bytes.fromhex("\t01\n"))
for s in ("0", "0g", "0x00", "1 2", "000", "-1", "é0", "00:11"):
    try:
        print(bytes.fromhex(s))
    except ValueError as e:
        print(repr(s), type(e).__name__)
for f in (lambda: bytes.fromhex(1), lambda: bytes.fromhex(None), lambda: b.hex(1)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
