# center, ljust, rjust, zfill, expandtabs, title, capitalize, swapcase, removeprefix,
# removesuffix, isalnum, isascii, istitle, translate, maketrans.
print(b"ab".center(6), b"ab".center(7, b"*"), b"ab".ljust(5), b"ab".rjust(5, b"."), b"-5".zfill(5), b"+5".zfill(2), b"x".zfill(3), bytearray(b"7").zfill(3))
print(b"a\tb".expandtabs(4), b"hello wORLD".title(), b"hELLO".capitalize(), b"hELLO".swapcase(), b"abcabc".removeprefix(b"abc"), b"abcabc".removesuffix(b"bc"), b"a".removeprefix(b"b"))
print(b"a1".isalnum(), b"a_".isalnum(), b"".isalnum(), b"ab".isascii(), b"\x80".isascii(), b"".isascii(), b"Ab Cd".istitle(), b"ab".istitle())
t = bytes.maketrans(b"abc", b"xyz")
print(len(t), b"aabbccd".translate(t), b"abcd".translate(None, b"bd"), b"abcd".translate(t, b"a"), bytearray(b"cab").translate(t), t[97:100], t[:3])
for f in (lambda: bytes.maketrans(b"a", b"bc"), lambda: b"a".translate(b"short")):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__)
for f in (lambda: b"a".center(5, "*"), lambda: b"a".ljust(5, b"ab"), lambda: b"a".removeprefix("a"), lambda: bytes.maketrans("a", "b")):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
