# str() of values and of buffers; which of __str__ and __repr__ is asked.
print(repr(str()), str(1), str(1.5), str(None), str(True), str([1, "a"]), str((1,)), str({}), str("x"), str(b"ab"), str(...), str(10**30))
print(str(b"abc", "utf-8"), str(b"\xc3\xa9", "utf8"), str(bytearray(b"xy"), "ascii"), str(memoryview(b"mv"), "utf-8"), str(b"", "utf-8") == "", str(b"a\xffb", "utf-8", "ignore"), str(b"\xff", "utf-8", "replace") == "\ufffd")


class A:
    def __str__(self):
        return "A.str"

    def __repr__(self):
        return "A.repr"


class B:
    def __repr__(self):
        return "B.repr"


class C:
    def __str__(self):
        return "C.str"


print(str(A()), repr(A()), [A()], str([A()]), "%s %r" % (A(), A()), "{} {!r} {!s}".format(A(), A(), A()), f"{A()} {A()!r}")
print(str(B()), "%s" % B(), f"{B()}", {1: B()}, repr(C())[0], str(C()), print(C(), B()))


class D:
    def __repr__(self):
        return 5


class E:
    def __str__(self):
        raise KeyError("e")


try:
    repr(D())
except TypeError as e:
    print(type(e).__name__)
try:
    str(E())
except KeyError as e:
    print(type(e).__name__)
for f in (lambda: str(b"\xff", "utf-8"), lambda: str(b"\xc3", "utf-8"), lambda: str(b"\x80", "ascii")):
    try:
        print(f())
    except UnicodeError as e:
        print("UnicodeError")
for f in (lambda: str("a", "utf-8"), lambda: str(1, "utf-8"), lambda: str(b"a", 1)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
print(str(object), str(int), str(type), str(None), str(str))
