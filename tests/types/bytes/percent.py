# % formatting of bytes.
print(b"%d %x %s %b %c%c %%" % (5, 255, b"ab", b"cd", 65, b"B"), b"%5d|%-5d|%05d" % (1, 2, 3), b"%s" % bytearray(b"x"), b"%(k)s" % {b"k": b"v"}, b"%a %r" % ("é", b"q"), b"%.2s|%5s|" % (b"abc", b"z"))
print(b"%s" % (memoryview(b"m"),), b"%#x %o %X" % (255, 8, 171), type(b"%d" % 1).__name__, type(bytearray(b"%d") % 1).__name__, b"%.1f %e %g" % (1.5, 2.0, 0.5))
for f in (lambda: b"%d" % b"1", lambda: b"%d", lambda: b"%c" % "a", lambda: b"%d %d" % (1,), lambda: b"" % 1):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
