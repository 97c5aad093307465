# splitlines on the line ends of text files, with and without keeping them.
for s in ("", "\n", "a", "a\n", "a\nb", "a\n\nb\n", "\na", "a\r\nb\r\n", "a\rb\r", "a\n\r\nb", "a\r\r\nb", "\r\n\r\n", "a b\tc", "é\n日"):
    print(repr(s), s.splitlines(), s.splitlines(True), s.splitlines(False))
print("a\nb".splitlines(keepends=True), "".join("x\ny\r\nz".splitlines(True)) == "x\ny\r\nz", len(("l\n" * 30).splitlines()))
try:
    "a".splitlines(1, 2)
except TypeError as e:
    print(type(e).__name__)
