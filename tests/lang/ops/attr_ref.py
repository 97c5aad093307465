# attribute references, subscripts and calls as postfix operators
class C:
    x = [1, 2, {"k": (3, 4)}]

    def m(self):
        return self

    def __call__(self, *a):
        return self if not a else a

    def __getitem__(self, k):
        return k

c = C()
print(c.x[2]["k"][1], c.m().m().x[0], c()()()(1), c[1], c[1, 2][0], c[:], c[...])
print("a,b".split(",")[1].upper(), [1, 2, 3].pop(0), (1).__class__.__name__, 1 .__class__ is int, 1.5.__class__.__name__, (5).to_bytes(1, 'big'))
print("x".__class__.__name__, b"ab".decode().upper()[0], {}.get("k", "d")[0], [[1, 2], [3]][0][1])
c.y = c
c.y.y.y.z = 5
print(c.z, c.y.y.z)
del c.y.y.z
print(hasattr(c, "z"))
for src in ("c.nope", "c.x.nope", "(1).nope", "None.x", "c.m.nope", "C.nope", "'a'.nope", "print.nope", "[].append.x.y"):
    try:
        eval(src)
    except AttributeError:
        print(src, "AttributeError")
for src in ("c.nope = 1; print(c.nope)", "(1).x = 1", "None.x = 1", "'a'.x = 1", "[].x = 1", "(1, 2).x = 3", "object().x = 1"):
    try:
        exec(src)
    except AttributeError:
        print(src, "AttributeError")
for src in ("1()", "'a'()", "None()", "[]()", "c.x()", "(1,)(2)", "{}()"):
    try:
        eval(src)
    except TypeError:
        print(src, "TypeError")
for src in ("1[0]", "None[0]", "print[0]", "(lambda: 0)[0]", "c.m[0]", "{1}[0]", "1.5[0]"):
    try:
        eval(src)
    except TypeError:
        print(src, "TypeError")
f = c.m
print(f() is c, C.m(c) is c, C().m is not c)
print(c . x [ 0 ], c\
    .x[1])
print((c
       .m()
       .m()
       .x[0]))
