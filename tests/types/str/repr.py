# repr picks the quotes and escapes; eval(repr(s)) gives s back.
for s in (
    "", "a", "a b", "it's", 'say "x"', "both ' and \"", "'", '"', "\\", "\\n", "\n", "\r", "\t", "\0", "\x01", "\x1f", "\x7f", "\x0b\x0c\x07\x08",
    "a\nb\tc", "end\\", "'\"\\", "\x00\x10\x20", "tab\t'quote'", "%s {} \\x", "é", "日本", "😀", "a\u00e9b", "'é\"", "\n é",
):
    print(repr(s), eval(repr(s)) == s)
print(["'", '"', "\n"], ("it's",), {"k\t": "v'"}, repr(repr("a'b")), repr("\\'"))
print(str("it's\n")[:-1], "%r %s" % ("a'b", "a'b"), "{!r} {!s}".format("\t", "x"), f"{'a':>3}|{'a'!r:>5}")
print(ascii("a'b\n"), ascii("é"), ascii("日"), ascii("😀"), ascii("\x80\xff"), ascii([1, "é"]), "{!a}".format("é"), f"{'é'!a}")
print("".join(repr(chr(i))[1:-1] for i in range(128)))
