# count does not overlap; the empty string counts the gaps.
s = "aaaaa abab"
for sub in ("a", "aa", "aaa", "ab", "aba", "b", "x", "", " ", "aaaaa abab", "aaaaa ababx"):
    print(repr(sub), s.count(sub), s.count(sub, 1), s.count(sub, 5), s.count(sub, -4), s.count(sub, 0, 5), s.count(sub, 2, -2), s.count(sub, 20))
print("".count(""), "".count("a"), "a".count(""), "abc".count("", 1), "abc".count("", 3), "abc".count("", 4), "abc".count("", 2, 1))
print("ééé".count("é"), "ééé".count("éé"), "日本日".count("日", 1), "é日".count(""), "\n\n".count("\n"), "a\0b\0".count("\0"))
for f in (lambda: s.count(), lambda: s.count(1), lambda: s.count(b"a"), lambda: s.count("a", "b")):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
print("mississippi".count("issi"), "mississippi".count("s"), "mississippi".count("ss", 3), "mississippi".count("i", 0, -1))
