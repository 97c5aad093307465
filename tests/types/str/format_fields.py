# str.format: automatic, numbered, named fields, attributes, subscripts, nesting.
print("{}".format(1), "{} {}".format(1, "a"), "{0} {1} {0}".format("x", "y"), "{a} {b}".format(a=1, b=2), "{0} {k}".format(5, k=6), "{} {k} {}".format(1, 2, k=3))
print("{{}}".format(), "{{{}}}".format(1), "}}{{".format(), "{{{{".format(), "a{{b}}c{0}d".format("X"), "".format(), "no fields".format(1, 2))
print("{0[0]} {0[1]} {1[k]}".format([9, 8], {"k": "v"}))


class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.l = [x, y]


p = P(3, P(4, 5))
print("{0.x} {0.y.x} {p.y.y} {p.l[0]} {0.y.l[1]}".format(p, p=p), "{.x}".format(p), "{[1]} {[0]}".format("ab", [7]), "{d[a b]} {d[-1]}".format(d={"a b": 1, "-1": 2}))
print("{:{}}|{:{w}}|{:{w}.{p}f}|{:{f}{a}{w}}".format(1, 4, 2, 1.5, "x", w=5, p=1, f="*", a="^"))
print("{0:{1}} {0:{2}}".format(255, "x", "#o"), "{:{}{}}".format("a", ">", 3), "{0!r:{1}}|{0!s:>{1}}|".format("a", 5))
print("{!r} {!s} {!a}".format("é", "é", "é"), "{0!r:>6}|{0!s:<6}|".format("ab"), "{x!r}".format(x="q"))
print("{0}{1}{2}{3}{4}{5}{6}{7}{8}{9}{10}".format(*range(11)), "{a}{b}".format(**{"a": 1, "b": 2}), "{} {}".format(*"xy"), "{0:>3}{0:<3}|".format(5))
print("{}".format(None), "{}".format([1, "a"]), "{}".format((1,)), "{}".format({}), "{}".format(True), "{}".format(1j), "{}".format(b"x"), "{}".format(int), "{}".format(...))
print("日{}本{}".format("é", 1), "{é}".format(é=1), "{:é>3}".format(1))
s = "{:>{w}}".format
print(s(1, w=3), s("a", w=2), list(map("<{}>".format, [1, 2])), "{}".format("{}"), "{0}".format("{1}"))
