# Literals and how bytes print.
for b in (b"", b"a", b"it's", b'say "x"', b"both ' \"", b"\\", b"\n\r\t\0", b"\x00\x1f\x7f\x80\xff", b"\x41\102C", rb"\n\x41", b"a" b"b" b'c', b"""tri
ple""", b"\a\b\f\v", b"\
cont", b"%d {}", bytes(range(32, 127))):
    print(b, len(b), eval(repr(b)) == b, str(b) == repr(b))
print([b"x", b"'"], (b"a",), {b"k": b"v"}, "%s %r" % (b"a", b"b"), "{}".format(b"a"), f"{b'a'}", f"{b'a'!r:>6}")
print("".join(repr(bytes([i]))[2:-1] for i in range(256)))
print(B"x", bR"\x", Rb"\y", BR"\z", br"""q""")
for src in ('b"é"', 'b"\\x4"', 'b"abc', 'b"\\xg1"', 'bb"x"', 'ub"x"', 'b"a" "b"', '"a" b"b"', "b'\n'"):
    try:
        print(eval(src))
    except SyntaxError as e:
        print(src, type(e).__name__)
