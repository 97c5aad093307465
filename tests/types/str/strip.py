# strip, lstrip, rstrip: white space by default, otherwise a set of characters.
for s in ("", " ", "a", " a", "a ", "  a b  ", "\t\n\r\x0b\x0c a \x0c\x0b\r\n\t", "\0 a", "   "):
    print(repr(s), repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), repr(s.strip(None)))
for chars in ("x", "xy", "yx", "", "abc", "z", "xyzabc"):
    s = "xyxabcyxy"
    print(repr(chars), repr(s.strip(chars)), repr(s.lstrip(chars)), repr(s.rstrip(chars)))
print("www.example.com".strip("cmowz."), "mississippi".rstrip("ipz"), "#...... Section 3.2.1 Issue #32 .......".strip(".#! "), "--a-b--".strip("-"))
print("aaa".strip("a") == "", "aaab".lstrip("a"), "baaa".rstrip("a"), "a b".strip() == "a b", "ababa".strip("ab"), "]x[".strip("[]"), "\\a\\".strip("\\"))
s = "unchanged"
print(s.strip() == s, s.strip("x") == s, "日x日".strip("日"), "éaé".rstrip("é"), "日本a".lstrip("本日"), "x\u2003".strip("\u2003"))
for f in (lambda: s.strip(1), lambda: s.lstrip(b"a"), lambda: s.rstrip("a", "b")):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
