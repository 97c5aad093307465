# removeprefix and removesuffix take one whole affix off.
for s in ("", "a", "abc", "abcabc", "ababab", "xab"):
    for a in ("", "a", "ab", "abc", "c", "bc", "abcabcabc"):
        print(repr(s), repr(a), repr(s.removeprefix(a)), repr(s.removesuffix(a)))
print("日本語".removeprefix("日"), "日本語".removesuffix("語"), "éé".removeprefix("é"))
for f in (lambda: "a".removeprefix(), lambda: "a".removeprefix(1), lambda: "a".removesuffix(("a",)), lambda: "a".removesuffix(b"a")):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
