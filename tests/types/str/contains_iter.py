# in, iteration, len, min/max, unpacking, and what is refused.
s = "hello"
print("e" in s, "ell" in s, "" in s, "x" in s, "hello" in s, "hellox" in s, "" in "", "a" in "", "h" not in s, "lo" not in s)
print(list(s), tuple(s), sorted(s), set(s) == {"h", "e", "l", "o"}, len(s), len(""), max(s), min(s), [c * 2 for c in s], list(enumerate(s, 1))[:2])
a, b, *c = s
print(a, b, c, list(zip(s, "xyz")), list(map(ord, "ab")), "".join(reversed(s)), dict(zip("ab", "cd")), all(s), any(""), list(iter("")))
it = iter("ab")
print(next(it), next(it), next(it, "end"), list(it))
i = iter("abc")
print([x + next(i, "-") for x in i], "".join(c for c in "a1b2" if c.isdigit()))
for f in (lambda: 1 in s, lambda: None in s, lambda: b"h" in s, lambda: [] in s):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
try:
    a, b = "abc"
except ValueError as e:
    print(type(e).__name__)
try:
    a, b = "a"
except ValueError as e:
    print(type(e).__name__)
