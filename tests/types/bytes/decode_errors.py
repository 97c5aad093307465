# errors="ignore" and "replace": what is dropped and how many marks appear.
for b in (
    b"a\xffb", b"\xff\xfe", b"a\x80\x80b", b"\xc3", b"\xc3(", b"\xe6\x97", b"\xe6\x97(", b"\xe6(", b"\xf0\x9f\x98", b"\xf0\x9f\x98(", b"\xf0\x9f(", b"\xfe", b"ok\xc3\xa9\xff\xc3\xa9", b"\xc3\xc3\xa9", b"\xe6\xe6\x97\xa5", b"\xf0\xf0\x9f\x98\x80", b"",
):
    print(b, ascii(b.decode("utf-8", "ignore")), ascii(b.decode("utf-8", "replace")))
print(ascii(b"a\x80".decode("ascii", "ignore")), ascii(b"a\x80\xff".decode("ascii", "replace")), ascii(str(b"\xff", "utf-8", "replace")), ascii(bytearray(b"x\xff").decode("utf-8", "replace")))
print(ascii(b"\xff".decode(errors="replace")), b"x".decode(encoding="utf-8", errors="strict"))
try:
    b"\xff".decode("utf-8", "nonesuch")
except LookupError as e:
    print(type(e).__name__)
