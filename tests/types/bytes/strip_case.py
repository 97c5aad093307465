# strip, lstrip, rstrip, lower, upper, predicates, startswith, endswith.
print(b" \t\n\r\x0b\x0c a b \n".strip(), b"  a ".lstrip(), b"  a ".rstrip(), b"xyaxy".strip(b"xy"), b"xyaxy".lstrip(b"x"), b"xyaxy".rstrip(b"yx"), b"aaa".strip(b"a"), b"a".strip(b""), b"\0a\0".strip(b"\0"), b"a\xff".rstrip(b"\xff"), b" a ".strip(None), bytearray(b" a ").strip())
print(b"aBc\xe9".lower(), b"aBc\xe9".upper(), bytes(range(64, 128)).lower()[:30], bytearray(b"aB").upper(), b"".lower(), b"123".upper())
for b in (b"", b"a", b"A", b"1", b" ", b"aB", b"ab1", b"A1", b"\n\t", b"1 2", b"\xe9", b"a\xe9"):
    print(b, b.isalpha(), b.isdigit(), b.isspace(), b.isupper(), b.islower())
b = b"foobar"
print(b.startswith(b"foo"), b.endswith(b"bar"), b.startswith(b"bar", 3), b.endswith(b"foo", 0, 3), b.startswith((b"x", b"f")), b.endswith((b"x",)), b.startswith(b""), b.startswith(bytearray(b"fo")), bytearray(b).endswith(b"r"), b.startswith(b"o", -2), b.startswith(()))
for f in (lambda: b.startswith("f"), lambda: b.endswith(114), lambda: b.strip("f"), lambda: b.startswith([b"f"]), lambda: b.startswith(("f",)), lambda: b.lstrip(102)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
