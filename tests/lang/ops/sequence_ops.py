# + and * on sequences
print([1] + [2], (1,) + (2,), "a" + "b", b"a" + b"b", bytearray(b"a") + b"b", type(bytearray(b"a") + b"b").__name__)
print(b"a" + bytearray(b"b"), [] + [], () + (), "" + "")
print([0] * 3, 3 * [0], (1, 2) * 2, 2 * (1,), "ab" * 3, 3 * "ab", b"x" * 2, 2 * b"x", bytearray(b"z") * 2)
for n in (1, 0, -1, -100, True, False):
    print([1] * n, (1,) * n, "a" * n, b"a" * n, n * [2])
print("" * 1000000, [] * 1000000, () * 10 ** 9)
l = [[]] * 3
l[0].append(1)
print(l, l[0] is l[2])
t = (1, 2)
print(t * 1 == t, t + () == t, "abc" * 1 == "abc")
for src in ("[1] + (1,)", "(1,) + [1]", "'a' + b'a'", "b'a' + 'a'", "[1] + 1", "1 + [1]", "'a' + 1", "'a' * 'b'", "[1] * 1.0", "'a' * None",
            "[1] * [1]", "(1,) * '2'", "None * [1]", "{1} + {2}", "{} * 2", "range(3) + range(3)", "range(3) * 2", "'a' - 'a'", "[1] - [1]"):
    try:
        print(eval(src))
    except TypeError:
        print(src, "TypeError")

class Idx:
    def __index__(self):
        return 2

print([1] * Idx(), Idx() * "ab", (0,) * Idx())
a = [1, 2]
b = a
a = a + [3]
print(a, b)
b += [4]
print(b)
a = a * 2
print(a)
s = "x"
for i in range(3):
    s = s + s
print(s, len(s))
try:
    "a" * (1 << 100)
except (OverflowError, MemoryError) as e:
    print("too big")
