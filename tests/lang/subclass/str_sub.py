# subclassing str and bytes
class S(str):
    def shout(self):
        return self.upper() + "!"

s = S("abc")
print(s, s.shout(), len(s), s[0], s[1:], type(s[1:]).__name__, type(s + "d").__name__, type(s.upper()).__name__, s == "abc", "abc" == s, hash(s) == hash("abc"), {"abc": 1}[s], s in {"abc"})
print(s + "d", "x" + s, s * 2, "b" in s, s.find("c"), s.split("b"), ",".join([s, S("z")]), s.join(["1", "2"]), f"{s:>5}", "%s" % s, list(s), s < "abd", isinstance(s, str), repr(s), str(s) == s, type(str(s)).__name__)
print(S(), S(5), S(b"x", "utf-8"), S(None), S(S("y")), "abcabc".replace(s, "-"), "abc".startswith(S("ab")), getattr("x", S("upper"))(), int(S("12")), S("k").encode())
s.attr = 1
print(s.attr)

class Path(str):
    def __truediv__(self, o):
        return Path(str(self) + "/" + o)
    @property
    def name(self):
        return self.split("/")[-1]

p = Path("a") / "b" / "c"
print(p, p.name, type(p).__name__, p + "!")

class CI(str):
    def __eq__(self, o): return self.lower() == o.lower()
    def __ne__(self, o): return not self == o
    def __hash__(self): return hash(self.lower())
    def __contains__(self, x): return str.__contains__(self.lower(), x.lower()) if hasattr(str, "__contains__") else x.lower() in str(self.lower())

print(CI("AbC") == "aBc", CI("a") != "A", {CI("Key"): 1}[CI("KEY")], "BC" in CI("abc"))

class Fmt(str):
    def __new__(cls, v, tag=""):
        self = str.__new__(cls, v)
        self.tag = tag
        return self
    def __str__(self): return "<%s>" % self.tag
    def __len__(self): return 99
    def __getitem__(self, i): return "item"
    def __iter__(self): return iter("iter")
    def __add__(self, o): return "added"
    def __mod__(self, o): return "mod"
    def __format__(self, spec): return "fmt:" + spec

f = Fmt("raw", "t")
print(f, str(f), len(f), f[0], list(f), f + "x", f % 1, f"{f:q}", f.upper(), f == "raw", f.tag, "".join([f]), f"{f!r}")

class B(bytes):
    def hexes(self):
        return ["%02x" % c for c in self]

b = B(b"\x01\xff")
print(b, b.hexes(), len(b), b[1], b[:1], b == b"\x01\xff", type(b + b"z").__name__, B([1, 2]), B(2), isinstance(b, bytes), hash(b) == hash(b"\x01\xff"))
try:
    S(b"x", "utf-8", "strict", 1)
except TypeError:
    print("TypeError")
