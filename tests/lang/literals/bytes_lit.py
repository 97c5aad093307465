# bytes literals
print(b"", b"abc", b'a"b', b"a'b", b'\'"', b"""x
y""", b'''z''')
print(b"\x00\x01\x7f\x80\xff", b"\0\1\377", b"\n\r\t\\\a\b\f\v", b"\x41\102C")
print(len(b"\x00"), len(b"\\x00"), list(b"\xff\0A"), b"\
joined\
")
print(b"a" b"b", b"a" b'\x62' rb"\c", (b"1"
                                        b"2"))
print(b"\u1234", b"\N{x}", b"\U00000041", b"\q", len(b"\q"))
print(b"abc"[1], b"abc"[1:2], b"abc"[-1], b"%d" % 5 if hasattr(b"", "__mod__") else b"5")
print(b"a" == b"a", b"a" == "a", b"a" != "a", b"a" < b"b", b"a" in b"abc", 98 in b"abc")
print(type(b"a").__name__, repr(b"\xe9"), str(b"x"), b"caf\xc3\xa9".decode())
print({b"k": 1}[b"k"], (b"a", b"b"), [b""])
for s in ("b'é'", "b'€'", r"b'\x'", r"b'\x1'", r"b'\xg'", "b'a' 'b'", "'a' b'b'", "b'a' f'b'", "f'a' b'b'", "b'a' 'b' b'c'", "b'abc", "b'a\nb'", "b'''a", "rb'\\'", "b'a' u'b'"):
    try:
        eval(s)
        print("ok")
    except SyntaxError:
        print(s.encode(), "SyntaxError")
