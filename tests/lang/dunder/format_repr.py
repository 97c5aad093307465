# __str__, __repr__, __format__ and who calls which
class Both:
    def __str__(self): return "S"
    def __repr__(self): return "R"
class Repr:
    def __repr__(self): return "R"
class Str:
    def __str__(self): return "S"
class Fmt:
    def __format__(self, s): return "F[%s]" % s
    def __repr__(self): return "R"

b, r, s, f = Both(), Repr(), Str(), Fmt()
print(b, r, s, f)
print(str(b), repr(b), str(r), repr(r), str(s), str(f))
print([b], (b,), {b: b}, [r, [s.__class__.__name__]], "%s %r" % (b, b), "%s %r" % (r, r))
print(f"{b} {b!r} {b!s}", f"{r} {r!r}", f"{s}", f"{f} {f:abc} {f!r}", "{} {!r} {!s}".format(b, b, b), "{0:x} {0}".format(f), format(f, "q"), format(b))
print(f"{b!s:>3}|{b!r:<3}|{b!r:^5}|")
for src in ("format(b, 'x')", "f'{b:5}'", "'{:>3}'.format(r)"):
    try:
        print(eval(src))
    except TypeError:
        print(src, "TypeError")
print(str([b, "a", 1.5, None]), str({"k": b}), str((b,)), repr({1: r}), str({b: 1}))

class Nest:
    def __init__(self, *kids): self.kids = kids
    def __repr__(self): return "N(" + ", ".join(map(repr, self.kids)) + ")"

print(Nest(Nest(), Nest(1, "a")), [Nest()], f"{Nest(b)}")

class Sub(Both):
    def __repr__(self): return "sub " + super().__repr__()

print(repr(Sub()), str(Sub()), [Sub()])

class StrSub(str):
    def __str__(self): return "custom"
    def __repr__(self): return "customr"

x = StrSub("raw")
print(x, str(x), repr(x), [x], "%s" % x, f"{x}", x + "!", x == "raw", len(x), "{}".format(x))
class Rec:
    def __init__(self): self.l = [self]
    def __repr__(self): return "Rec"
print(Rec().l)
print("%5s|%-5s|%.1s" % (b, b, "xyz"), "%s" % [b], "%s%s" % (b, (b,)))
class E(Exception):
    def __str__(self): return "E.str"
print(E("arg"), str(E()), f"{E()}")
print(repr("it's"), repr('a"b'), repr("a'b\"c"), repr("\n\t\\"), repr(b"\x00'"), str(b"x"), repr(None), repr(...), repr(1.0), repr([]), repr(()), repr((1,)), repr({}), repr(set()), repr(range(3)), repr(slice(1, 2)))
def u():
    class BadStr:
        def __str__(self): return b"x"
    try: str(BadStr())
    except TypeError: return "TypeError"
print(u())
