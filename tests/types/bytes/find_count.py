# find, rfind, index, rindex, count on bytes and with ints.
for t in (b"abcabcab", bytearray(b"abcabcab")):
    for sub in (b"a", b"bc", b"cab", b"", b"x", b"abcabcabcabc", 97, 98, 0):
        print(sub, t.find(sub), t.rfind(sub), t.find(sub, 1), t.rfind(sub, 0, -1), t.find(sub, 3, 7), t.count(sub), t.count(sub, 1, -1), t.find(sub, 20))
    print(t.index(b"c"), t.rindex(b"c"), t.index(99, 3), t.find(bytearray(b"ca")), t.find(memoryview(b"ca")), t.count(bytearray(b"ab")))
    for f in (lambda: t.index(b"x"), lambda: t.rindex(b"x"), lambda: t.index(0), lambda: t.find(256), lambda: t.count(-1)):
        try:
            print(f())
        except ValueError as e:
            print(type(e).__name__)
    for f in (lambda: t.find("a"), lambda: t.count("a"), lambda: t.index(None), lambda: t.find(), lambda: t.find([97])):
        try:
            print(f())
        except TypeError as e:
            print(type(e).__name__)
print(b"\0a\0b\0".count(b"\0"), b"\0a\0b\0".find(b"\0b"), b"aaa".count(b"aa"), b"abc".count(b""), b"\xff\xfe\xff".rfind(b"\xff"), (b"ab" * 40).count(b"ba"), (b"x" * 50 + b"y").find(b"xy"))
