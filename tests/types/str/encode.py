# encode and the bytes of each UTF-8 length.
for s in ("", "a", "\x7f", "\x80", "\u07ff", "\u0800", "\uffff", "\U00010000", "\U0010ffff", "é日😀", "a\0b"):
    b = s.encode()
    print(b, len(s), len(b), b.decode() == s, s.encode("utf-8") == b, s.encode("utf8") == b)
print("abc".encode("ascii"), "".encode("ascii"), bytes("é", "utf-8"), bytearray("日", "utf-8"), "abc".encode("utf-8", "strict"))
for f in (lambda: "é".encode("ascii"), lambda: "abc日".encode("ascii"), lambda: bytes("é", "ascii")):
    try:
        print(f())
    except UnicodeError as e:
        print("UnicodeError", isinstance(e, ValueError))
for f in (lambda: "a".encode("nonesuch"), lambda: bytes("a", "nonesuch"), lambda: b"a".decode("nonesuch"), lambda: str(b"a", "nonesuch")):
    try:
        print(f())
    except LookupError as e:
        print("LookupError")
for f in (lambda: "a".encode(1), lambda: bytes("a"), lambda: bytearray("a"), lambda: bytes("a", 1)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
total = 0
for cp in list(range(0, 0x900, 37)) + list(range(0x900, 0xD800, 1777)) + list(range(0xE000, 0x110000, 50021)):
    c = chr(cp)
    b = c.encode()
    if b.decode() != c or ord(c) != cp or len(b) != (1 if cp < 0x80 else 2 if cp < 0x800 else 3 if cp < 0x10000 else 4):
        print("bad", cp)
    total += sum(b)
print(total)
