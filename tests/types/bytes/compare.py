# Ordering of bytes-like objects, and against other types.
vals = [b"", b"\0", b"A", b"AA", b"AB", b"B", b"a", b"aa", b"b", b"\x7f", b"\x80", b"\xff", b"\xff\0"]
for i, x in enumerate(vals):
    for j, y in enumerate(vals):
        if (x < y, x <= y, x == y, x != y, x > y, x >= y) != (i < j, i <= j, i == j, i != j, i > j, i >= j):
            print("bad", x, y)
print(sorted(vals[::-1]) == vals, max(vals), min(vals))
print(b"a" == bytearray(b"a"), bytearray(b"a") == b"a", b"a" == memoryview(b"a"), b"a" < bytearray(b"b"), bytearray(b"b") >= b"a", b"a" == "a", b"" == "", b"a" != "a", b"a" == [97], b"" == None, b"a" == 97)
print(hash(b"abc") == hash(b"xabcx"[1:4]), hash(b"abc") == hash(b"abc"), {b"k": 1}[b"xk"[1:]], b"k" in {b"k": 1}, "k" in {b"k": 1}, len({b"a", b"a" + b"", bytes([97])}))
for f in (lambda: b"a" < "a", lambda: b"a" > 1, lambda: None <= b"a", lambda: b"a" < [97], lambda: sorted([b"a", "b"])):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
try:
    hash(bytearray(b"a"))
except TypeError as e:
    print(type(e).__name__)
try:
    {bytearray(b"a"): 1}
except TypeError as e:
    print(type(e).__name__)
