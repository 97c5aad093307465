# What int() strips: ASCII white space on both sides and nothing else.
for s in (" 1", "1 ", "\t1\n", "\r\n 1 \x0b\x0c", "  -1  ", "+1"):
    print(repr(s), int(s))
for s in ("", " ", "\n", "1 1", "1\x00", "\x001", "- 1", "+ 1", "1 -", "\x1f", "1a", "a", "0x10", "1,000", "1.", ".1"):
    try:
        print(repr(s), int(s))
    except ValueError as e:
        print(repr(s), type(e).__name__)
print(int("0000000000000000000000000000000000000000000007"))
print(int("-0"), int("+0"), int("00"), int("0000"), int("  000123  "))
