# decode: valid UTF-8 of all lengths, and every way it can be broken.
for b in (b"", b"abc", b"\xc2\x80", b"\xdf\xbf", b"\xe0\xa0\x80", b"\xef\xbf\xbf", b"\xf0\x90\x80\x80", b"\xf4\x8f\xbf\xbf", b"a\xc3\xa9b"):
    s = b.decode()
    print(b, len(s), [hex(ord(c)) for c in s], s.encode() == b, bytearray(b).decode() == s, b.decode("utf-8") == s, str(b, "utf8") == s)
for b in (
    b"\x80", b"\xbf", b"\xc3", b"\xc3a", b"\xe6\x97", b"\xe6\x97a", b"\xf0\x9f\x98", b"\xf0\x9f\x98a", b"\xfe", b"\xff", b"abc\xffdef", b"ok\xe6", b"\xc3\xa9\xc3", b"\x80abc", b"\xe6a\x97",
):
    try:
        print(b, repr(b.decode()))
    except UnicodeError as e:
        print(b, "UnicodeError", end=" ")
    try:
        print(repr(str(bytearray(b), "utf-8")))
    except ValueError as e:
        print("ValueError")
print(b"abc".decode("ascii"), b"abc".decode("utf-8", "strict"))
for f in (lambda: b"\x80".decode("ascii"), lambda: b"\xff".decode("ascii", "strict")):
    try:
        print(f())
    except UnicodeError as e:
        print("UnicodeError")
for f in (lambda: b"a".decode(1), lambda: b"a".decode("utf-8", 1), lambda: "a".decode()):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
