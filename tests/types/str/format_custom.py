# __format__ and what object's own does.
class A:
    def __format__(self, spec):
        return "<" + spec + ">"


print("{}".format(A()), "{:xyz}".format(A()), f"{A():a b}", format(A()), format(A(), "q"), "{:{}}".format(A(), "n"), f"{A():{1}:{2}}", "{0:>>{1}}".format(A(), 3))


class B:
    def __str__(self):
        return "B!"


print("{}|{!s:>4}|{:}".format(B(), B(), B()), f"{B()}", format(B()), format(B(), ""))
try:
    "{:5}".format(B())
except TypeError as e:
    print(type(e).__name__)


class C:
    def __format__(self, spec):
        return 5


try:
    "{}".format(C())
except TypeError as e:
    print(type(e).__name__)


class D(int):
    def __format__(self, spec):
        return "D:" + super().__format__(spec or "d")


print("{} {:x} {!r} {!s:>4}".format(D(10), D(255), D(3), D(4)), f"{D(7):04}", "%d %s" % (D(5), D(6)))


class E:
    def __getattr__(self, n):
        return "attr-" + n

    def __getitem__(self, k):
        return "item-%r" % (k,)


print("{0.foo} {0[bar]} {0[3]}".format(E()), "{e.a}{e[b]}".format(e=E()))
print(format(1), format("a"), format(1.5), format(None), format([]), format(10, "x"), object.__format__(5, ""), (255).__format__("#x"), "a".__format__(">3"), (1.5).__format__(".2f"))
try:
    format(1, 2)
except TypeError as e:
    print(type(e).__name__)
