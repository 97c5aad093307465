# Equality by contents; no ordering; hashing of read-only views.
m = memoryview(b"abc")
print(m == b"abc", b"abc" == m, m == bytearray(b"abc"), m == memoryview(b"abc"), m != b"abd", m == b"ab", m == "abc", m == 5, m == None, m == [97, 98, 99], m[1:] == b"bc", m[::-1] == b"cba", memoryview(b"") == b"", memoryview(bytearray(b"x")) == b"x")
for f in (lambda: m < b"b", lambda: m > m, lambda: m <= 1):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
print(hash(m) == hash(b"abc"), {m: 1}[b"abc"], hash(m[1:]) == hash(b"bc"))
for f in (lambda: hash(memoryview(bytearray(b"a"))), lambda: m + b"x", lambda: m * 2):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print("error")
