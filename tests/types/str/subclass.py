# Subclasses of str.
class S(str):
    def shout(self):
        return self.upper() + "!"


s = S("abc")
print(s, repr(s), s.shout(), type(s).__name__, isinstance(s, str), s == "abc", hash(s) == hash("abc"), {s: 1}["abc"], len(s), s[1], s[1:])
print(type(s + "x").__name__, type(s * 2).__name__, type(s.upper()).__name__, type(s[:]).__name__, type(str(s)).__name__, type(s.strip()).__name__)
print("%s|%5s" % (s, s), "{}|{:>5}".format(s, s), f"{s}|{s:>5}|{s!r}", "-".join([s, s]), "xabcx".find(s), "abcabc".split(s), "abc".startswith(s), s in "xabc", "b" in s)
s.extra = 5
print(s.extra, int(S("12")), float(S("1.5")), ord(S("a")), S(5), S(b"xy", "utf-8"), S())


class U(str):
    def __new__(cls, v, n=1):
        return super().__new__(cls, v * n)

    def __init__(self, v, n=1):
        self.n = n

    def __eq__(self, o):
        return str(self).lower() == str(o).lower()

    def __hash__(self):
        return hash(str(self).lower())

    def __str__(self):
        return "U:" + super().__str__()

    def __len__(self):
        return 99


u = U("ab", 2)
print(u.n, str(u), u == "U:ABAB", len(u), [u], f"{u}", "%s" % u, u + "c", u.upper())
print(sorted([S("b"), "a", S("c")]), max(S("a"), "b"), list(S("xy")), "".join(sorted(S("ba"))))
