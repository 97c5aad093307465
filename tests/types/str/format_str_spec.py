# The spec mini-language for strings.
for spec in ("", "s", "5", "5s", "<5", ">5", "^5", "^6", "*<5", "*>5", "*^6", ".2", ".0", ".9", "5.2", ">5.1s", "^^5", "<<5", ">4", "05", "05s", "é^5", "0<5", "1"):
    print(repr(spec), repr(format("abc", spec)), repr(format("", spec)), repr(("{:" + spec + "}").format("x")))
print(repr("{:10}|{:>10}|{:^10}".format("left", "right", "mid")), "{:s}{:5s}{:<3s}".format("a", "b", "c") + "|")
print("{:>{}}".format("a", 4), "{:{}<{}}".format("a", "-", 4), "{:.{}}".format("abcdef", 3), "{:*^{w}.{p}}".format("abcdef", w=8, p=4))
print("%5s|%-5s|%.2s|%5.1s|%s" % ("ab", "ab", "abc", "abc", ""), "{!r:>8}".format("a'b"), format("日本", "4") + "|", format("日本語", ".2"), "{:30}".format("w") + "|")
print(format("a", "1000")[:3], len(format("a", "1000")), len("{:>300}".format("b")), "{0:1}{0:2}{0:3}".format("z"))
for spec in ("d", "x", "+", " ", "#", "=", "=5", ",", "_", "n", "%", "<5d", ".", ".x", "5.", "5 "):
    try:
        print(repr(spec), repr(format("a", spec)))
    except ValueError as e:
        print(repr(spec), type(e).__name__)
