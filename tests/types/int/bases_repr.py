# hex(), oct(), bin() and the same through format().
vals = [0, 1, 7, 8, 15, 16, 255, 256]
for bits in (30, 31, 32, 62, 63, 64, 90):
    vals += [(1 << bits) - 1, 1 << bits]
for v in vals:
    print(hex(v), oct(v), hex(-v), oct(-v))
    for f, base, code in ((hex, 16, "#x"), (oct, 8, "#o"), (bin, 2, "#b")):
        t = f(v)
        if int(t, base) != v or int(t, 0) != v or f(-v) != ("-" + t if v else t):
            print("bad", t)
        if format(v, code) != t or "%d" % int(t, 0) != str(v):
            print("format", t)
print(bin(0), bin(5), bin(-5), bin(2**31), bin(-(2**31)))
print(hex(True), oct(False), bin(True))
print(hex(0xDEADBEEFCAFEBABE0123456789ABCDEF), hex(-0xDEADBEEFCAFEBABE0123456789ABCDEF))


class I:
    def __index__(self):
        return 42


print(hex(I()), oct(I()), bin(I()))
for bad in (1.0, "1", None, []):
    for f in (hex, oct, bin):
        try:
            print(f(bad))
        except TypeError as e:
            print(type(e).__name__)
