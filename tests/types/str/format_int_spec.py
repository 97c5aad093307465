# The spec mini-language for ints.
for v in (0, 1, -1, 255, -255, 12345, -(2**31), 2**31, 2**64 + 1):
    print([format(v, s) for s in ("", "d", "b", "o", "x", "X", "n")])
    print([format(v, s) for s in ("#b", "#o", "#x", "#X", "+d", " d", "-d", "+x", " #x")])
    print([format(v, s) for s in ("8", "<8d", ">8d", "^8d", "=8d", "08d", "+08d", "*^+9d", "*=9d", "#010x", "<#10b", "010", "x<08")])
print([format(1234567, s) for s in (",", "_", ",d", "_d", "12,", "012,", "_x", "_b", "#_x", "_o", "<12_", "+,", "08_b", "020_b", "#020_x", "+013,")])
print([format(v, ",") for v in (0, 1, 12, 123, 1234, 12345, 123456, 1234567, -1, -123, -1234, -123456, 10**12, -(10**18), 2**70)])
print([format(v, "09,") for v in (0, 12, 1234, 123456, 12345678, -1234)], [format(v, "_x") for v in (0xFFFF, 0x10000, 0xFFFFFFFFF)])
print([format(v, "c") for v in (65, 0x20AC, 0x1F600, 97)], repr(format(65, "5c")), repr(format(65, ">5c")), repr(format(65, "^5c")), "{:c}{:c}".format(72, 105))
print(format(True, "d"), format(True, "5"), format(True, ""), format(False, "x"), format(True, "b"), "{:>6}".format(True), "{:05d}".format(False))
print([format(5, s) for s in ("f", ".2f", "e", ".1e", "g", "%", ".0%", "8.3f", "+.1f", "08.1f", ",.1f", "G")])
print("{:{w}{t}}|{:<{w}{t}}|{:0{w}{t}}".format(10, 10, 10, w=6, t="x"), "{0:d} {0:x} {0:o} {0:b} {0:#x} {0:#o} {0:#b}".format(42))
print(format(-5, "=+5"), format(-5, "0=5"), format(5, "0<5"), format(-5, "0>5"), format(5, "é>4"), format(10**40, ","), format(10**20, "x"), format(-(10**20), "#b"))
for spec in ("s", ".2", ".2d", "q", "+s", ",x", ",b", ",o", ",c", "_c", "n,", ",n", "+c", "#c", "d5", "5d5", "xx", "#", "<>5d", "0.5d", " +", ",,", "__", ",_"):
    try:
        print(spec, format(5, spec))
    except ValueError as e:
        print(spec, type(e).__name__)
for v in (-1, 0x110000):
    try:
        print(format(v, "c"))
    except (OverflowError, ValueError) as e:
        print("error")
