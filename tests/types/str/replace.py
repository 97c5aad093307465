# replace: all, limited, empty pattern, growing and shrinking results.
s = "one one was a race horse, two two was one too"
print(s.replace("one", "three"), s.replace("one", "three", 1), s.replace("one", "three", 2), s.replace("one", "", 2), s.replace("one", "1", 0))
print(s.replace("x", "y"), s.replace("one", "one") == s, s.replace("two ", "two two ", -1), s.replace("", "", 5) == s)
print("abc".replace("", "-"), "abc".replace("", "-", 2), "abc".replace("", "-", 0), "".replace("", "x"), "".replace("a", "x"), "".replace("", "x", 1))
print("aaaa".replace("a", "b"), "aaaa".replace("aa", "a"), "aaaa".replace("a", "aa"), "aaaa".replace("aaa", "b"), "aaaa".replace("a", ""), "aaaa".replace("aaaaa", "x"))
print("abc".replace("abc", ""), "abc".replace("c", "cd"), "a.b.c".replace(".", "..", 1), "x" * 20 == ("y" * 20).replace("y", "x"))
print("tab\tx".replace("\t", "    "), "a\0b".replace("\0", "0"), "é日é".replace("é", "e"), "eae".replace("e", "日"), repr("a'b".replace("'", '"')))
for f in (lambda: s.replace("a"), lambda: s.replace(1, "a"), lambda: s.replace("a", 1), lambda: s.replace("a", "b", "c"), lambda: s.replace(b"a", b"b"), lambda: s.replace("a", None)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
t = "ab" * 30
print(len(t.replace("a", "xyz")), len(t.replace("ab", "")), t.replace("ab", "c", 28)[-6:], len(t.replace("", ".")), t.replace("ba", "-").count("-"))
