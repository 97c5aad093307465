# split, rsplit, splitlines, partition, rpartition, join.
print(b"a b  c".split(), b" a ".split(b" "), b"a,b,,c".split(b","), b"a,b,,c".split(b",", 1), b"a,b,,c".rsplit(b",", 1), b"a,b".split(b",", 0), b"".split(), b"".split(b","), b"  ".split(), b"aXXb".split(b"XX"), b"\ta\nb\r".split(), b"a b c".split(None, 1))
print(b"a b c".rsplit(), b"a,b,c".rsplit(b",", 5), b"k=v=w".partition(b"="), b"k=v=w".rpartition(b"="), b"abc".partition(b"x"), b"abc".rpartition(b"x"), b"abc".partition(b"abc"))
print(b"a\nb\r\nc\rd".splitlines(), b"a\nb\r\nc\rd".splitlines(True), b"\n".splitlines(), b"".splitlines(), b"a\n\nb\n".splitlines())
print(b",".join([b"a", b"b"]), b"".join([]), b"".join([b"a"]), b"-".join((b"x", bytearray(b"y"), b"z")), b"\0".join([b"", b""]), b"ab".join([b"1"] * 3), bytearray(b",").join([b"a", b"b"]), b"".join(bytes([i]) for i in range(5)), b",".join([memoryview(b"m"), b"n"]))
x = bytearray(b"a,b,c")
print(x.split(b","), x.rsplit(b",", 1), x.partition(b","), x.splitlines(), type(x.split(b",")[0]).__name__, type(x.partition(b",")[0]).__name__)
for f in (lambda: b"a".split(b""), lambda: b"a".rsplit(b""), lambda: b"a".partition(b""), lambda: b"a".rpartition(b"")):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__)
for f in (lambda: b"a".split(","), lambda: b"a".split(44), lambda: b",".join(["a"]), lambda: b",".join([1]), lambda: b",".join(b"ab"), lambda: b",".join(5), lambda: b"a".partition("a"), lambda: b"".join([b"a", None])):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
