# Ordering is by code point, then by length; unlike types are never equal.
vals = ["", "\0", "A", "AA", "AB", "B", "Z", "a", "aa", "ab", "b", "é", "日", "😀"]
for i, a in enumerate(vals):
    for j, b in enumerate(vals):
        if (a < b, a <= b, a == b, a != b, a > b, a >= b) != (i < j, i <= j, i == j, i != j, i > j, i >= j):
            print("bad", repr(a), repr(b))
print(sorted(vals[::-1]) == vals, max(vals), repr(min(vals)))
print("a" * 50 + "b" > "a" * 50 + "a", "a" * 50 < "a" * 51, "a\0b" < "a\0c", "a\0" > "a", "a\0b" == "a\0b")
print("a" == b"a", "1" == 1, "" == None, "a" != b"a", "" == [], "a" == "a" == "a", "a" < "b" < "c")
print("abc" is not None, "abc" == "".join(["a", "b", "c"]), "abc" == "xabcx"[1:4], hash("abc") == hash("xabcx"[1:4]))
for f in (lambda: "a" < 1, lambda: "a" < b"a", lambda: None > "a", lambda: "a" >= [], lambda: sorted(["a", 1])):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
print("a".__eq__("a"), "a".__lt__("b"), "a".__eq__(1), "a".__ne__("a"))
