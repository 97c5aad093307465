# bytes: construction and operators.
b = b"hello\x00world"
print(b + b"!", b * 2, b[0], b[-1], b[1:4], b[::-1], len(b), list(b[:3]), b == bytes(b), b < b"z", 104 in b, b"wor" in b)
print(bytes(), bytes(3), bytes([1, 2, 3]), bytes("é", "utf-8"), bytes(range(4)), b"%d-%s" % (5, b"x"), hash(b) == hash(bytes(b)))
print(b.decode(), b"abc".hex(), b"abc".hex("-"), bytes.fromhex("01 ff"), b"abc".translate(bytes.maketrans(b"a", b"z")), b"abcb".translate(None, b"b"))
