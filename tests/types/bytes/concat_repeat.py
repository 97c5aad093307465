# + * in and their errors.
a = b"ab"
c = a
a += b"c"
print(a, c, b"" + b"", b"a" + b"b" + bytes([99]), b"a" + bytearray(b"b"), bytearray(b"a") + b"b", type(b"a" + bytearray(b"b")).__name__, type(bytearray(b"a") + b"b").__name__, b"x" + memoryview(b"y"))
print(b"ab" * 3, 3 * b"ab", b"ab" * 0, b"ab" * -1, b"\0" * 4, b"" * 100, len(b"abc" * 50), b"a" * True)
print(97 in b"abc", b"a" in b"abc", b"bc" in b"abc", b"" in b"abc", b"" in b"", b"ac" in b"abc", 0 in b"\0", 255 in b"\xfe", bytearray(b"b") in b"abc", 300 not in [1], memoryview(b"c") in b"abc")
for f in (lambda: 256 in b"a", lambda: -1 in b"a"):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__)
for f in (lambda: b"a" + "b", lambda: "a" + b"b", lambda: b"a" + 1, lambda: b"a" + [98], lambda: b"a" * b"b", lambda: b"a" * 1.5, lambda: b"a" - b"a", lambda: "a" in b"a", lambda: 1.5 in b"a", lambda: None in b"a", lambda: b"a" + None):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
t = b"x"
for i in range(9):
    t += t
print(len(t), t == b"x" * 512)
