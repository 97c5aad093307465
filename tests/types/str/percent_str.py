# % formatting with s r a and tuples, dicts, single values.
class A:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


print("%s %r %a" % (A(), A(), A()), "%s" % A(), "%s" % None, "%s" % [1, "a"], "%s" % {1: 2}, "%s" % (1,), "%s" % ((1, 2),), "%r" % ("a",), "%s" % b"x", "%s" % 1.5)
print("%s%s" % ("a", "b"), "%s" % "%s", "%s %%s" % 1, "a%sb%sc" % (1, 2), "%5s|%-5s|%.2s|%7.3s|%-7.3s|" % ("ab", "ab", "abc", "abcdef", "abcdef"), "%5r|%.3r" % ("a", "abcdef"))
print("%(a)s %(b)d %(a)r" % {"a": "x", "b": 5, "c": 9}, "%(k)5s|%(k)-5s|" % {"k": "v"}, "%(a b)s" % {"a b": 1}, "%()s" % {"": 2}, "%(x)s%%" % {"x": 1}, "none" % {}, "%(n)05d %(n)x" % {"n": 255}, "%(a(b))s" % {"a(b)": 3})
print("%s" % {"a": 1}, "x" % {"a": 1}, "x" % (), "x" % [], sep="|")
print("日%s本" % "é", "%s" % "日本", "%6s|" % "日本", "%.1s" % "日本", "%a" % "日", "%s %s" % tuple("ab"), "%s" * 3 % (1, 2, 3))
print("%*s|%-*s|%.*s|%*.*s|" % (5, "a", 5, "b", 2, "cde", 6, 1, "fgh"), "%s %s %s" % ("a" * 10, 1 << 40, 2.5))
for fmt, v in (
    ("%s", ()), ("%s %s", (1,)), ("%s %s", 1), ("%s", (1, 2)), ("x", 1), ("x", (1,)), ("x", "a"), ("%(a)s", 1), ("%(a)s", (1,)), ("%*s", ("a", "b")), ("%*d", (5,)), ("%(a)s", "x"),
):
    try:
        print(fmt, v, fmt % v)
    except TypeError as e:
        print(fmt, v, type(e).__name__)
for fmt in ("%", "%z", "%5", "%(a", "%(a)", "%y", "% ", "a%"):
    try:
        print(fmt % ({"a": 1} if "(" in fmt else 1))
    except (ValueError, TypeError) as e:
        print(repr(fmt), "error")
try:
    "%(b)s" % {"a": 1}
except KeyError as e:
    print(type(e).__name__)
s = "%s-"
s %= 5
print(s)


class M:
    def __getitem__(self, k):
        return "got " + k


print("%(x)s" % M(), "%s" % M().__class__.__name__)
