# Overlong forms and encoded surrogates are not UTF-8.
for b in (b"\xc0\x80", b"\xc1\xbf", b"\xe0\x80\x80", b"\xe0\x9f\xbf", b"\xf0\x80\x80\x80", b"\xf0\x8f\xbf\xbf", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"a\xc0\xafb", b"\xf8\x88\x80\x80\x80"):
    n = 0
    for f in (lambda: b.decode(), lambda: str(b, "utf-8"), lambda: bytearray(b).decode("utf-8"), lambda: str(memoryview(b), "utf-8")):
        try:
            print(repr(f()))
        except UnicodeError as e:
            n += 1
    print(b, n)
    print(ascii(b.decode("utf-8", "ignore")), ascii(b.decode("utf-8", "replace")))
