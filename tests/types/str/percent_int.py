# % formatting of ints: d i u x X o c and all flags.
for v in (0, 1, -1, 42, -42, 255, 2**31, -(2**31), 2**64):
    print("%d|%i|%u|%5d|%-5d|%05d|%+d|% d|%+5d|%-+5d|%.3d|%5.3d" % ((v,) * 12))
    print("%x|%X|%o|%#x|%#X|%#o|%8x|%-8x|%08x|%#08x|%+x|% o|%.4x" % ((v,) * 13))
print("%c%c%c" % (72, "i", 0x20AC), "%5c|%-5c|" % ("a", 98), "%c" % "é", "%d%%" % 5, "%%", "100%%" % (), "%5d%%" % 3)
print("%d %d" % (True, False), "%x" % True, "%d" % 3.99, "%d" % -3.99, "%i" % 2.5, "%d" % 1e3, "%s" % 5, "%r" % 5, "%5s|%-5s|" % (5, -5))
print("%*d|%-*d|%*d|%0*d" % (5, 42, 5, 42, -5, 42, 5, 42), "%.*d" % (4, 7), "%ld %hd" % (1, 2))
print("%d" % 10**40, "%x" % 10**40, "%o" % -(10**20), "%25d|" % 10**20, "%-25d|" % 10**20, "%025d" % -(10**20), "%+d" % 10**20)


class I:
    def __index__(self):
        return 17


print("%x %o" % (I(), I()))
for fmt, v in (("%d", "a"), ("%d", None), ("%x", 1.5), ("%x", "a"), ("%c", 1.5), ("%c", "ab"), ("%c", ""), ("%c", None), ("%d", []), ("%d", 1j), ("%o", 2.0)):
    try:
        print(fmt % (v,))
    except TypeError as e:
        print(fmt, repr(v), type(e).__name__)
for v in (-1, 0x110000):
    try:
        print("%c" % v)
    except (OverflowError, ValueError, TypeError) as e:
        print("error")
for v in ("inf", "nan"):
    try:
        print("%d" % float(v))
    except (OverflowError, ValueError) as e:
        print(type(e).__name__)
