# int(text, base) for all bases, prefixes, letters in both cases.
for base in range(2, 37):
    text = "10" if base < 11 else "Z1"[1:] + chr(ord("a") + base - 11)
    print(base, int("10", base), int("-110", base), int(text, base), int(text.upper(), base))
print(int("zz", 36), int("ZZ", 36), int("z" * 14, 36), int("-" + "Z" * 14, 36))
print(int("0b101", 2), int("0B101", 2), int("0o17", 8), int("0O17", 8), int("0xfF", 16), int("0XFf", 16))
print(int("0b101", 0), int("0o17", 0), int("0xff", 0), int("99", 0), int("0", 0), int("00", 0), int("-0x10", 0))
print(int("b1", 16), int("0b1", 16), int("0b1", 12), int("e", 15), int("0e", 15))
print(int("  +0x1F\n", 16), int("\t-77 ", 8))
print(int(b"123"), int(b"-ff", 16), int(bytearray(b"777"), 8), int(b"  12  "))
print(int("1" * 40, 2), int("7" * 30, 8), int("f" * 25, 16))
print(int("123", base=8))

for args in (
    ("2", 2), ("8", 8), ("a", 10), ("g", 16), ("", 10), ("0x", 16), ("0x", 0), ("0b", 2), ("0b2", 0),
    ("0o8", 0), ("01", 0), ("-", 10), ("+-1", 10), ("1 2", 10), ("0xg", 16), ("0b12", 2), ("10", 1),
    ("10", 37), ("10", -1), ("--1", 10), ("- 1", 10), ("1.0", 10), ("1e3", 10), ("z", 35), (b"", 10), (b"\xff", 10),
):
    try:
        print(args, int(*args))
    except ValueError as e:
        print(args, type(e).__name__)
for args in ((12, 10), (1.5, 10), (None, 10), ([], 8)):
    try:
        print(args, int(*args))
    except TypeError as e:
        print(args, type(e).__name__)
