# in and not in for each kind of container
print(1 in [1, 2], 3 in [1, 2], 3 not in [1, 2], "a" in ["a"], None in [None], 1.0 in [1], True in [1])
print(1 in (1,), (1,) in [(1,)], [] in [[]], 1 in {1: 2}, 2 in {1: 2}, 2 in {1: 2}.values(), (1, 2) in {1: 2}.items())
print("a" in "abc", "bc" in "abc", "" in "abc", "" in "", "d" in "abc", "ac" not in "abc")
print(97 in b"abc", b"bc" in b"abc", b"" in b"", 256 in range(257), 100 in b"abc", 98 in bytearray(b"abc"))
print(5 in range(10), 10 in range(10), 4 in range(0, 10, 2), 5 in range(0, 10, 2), 8 in range(10, 0, -2), -1 in range(3), 2.0 in range(3))
print(1 in {1, 2}, 3 in frozenset([3]), 1 in set(), 1 << 70 in {1 << 70})
print(2 in (x for x in range(5)), 9 in (x for x in range(5)), 3 in iter([1, 2, 3]), 2 in map(int, "123"))
it = iter([1, 2, 3, 4])
print(2 in it, list(it))
for src in ("1 in 5", "1 in None", "1 in 'a'", "None in 'a'", "'a' in b'a'", "[] in {1}", "[] in {}", "1 in object()", "1 in int", "300 in b'a'"):
    try:
        print(eval(src))
    except Exception as e:
        print(src, type(e).__name__)

class C:
    def __contains__(self, x):
        print("contains", x)
        return x

for v in (0, 1, "", "s", [], [0]):
    print(v in C(), v not in C())

class E:
    def __eq__(self, o):
        print("eq", o)
        return False

# identity counts before equality
e = E()
print(e in [e], e in [1, 2], [1, e].count(e), {"k": 1}.get("k") in (1,))
print("x" in {"x": 1}.keys(), not 1 in [2], 1 in [1] in [[1]], "n" in "in" "out")
