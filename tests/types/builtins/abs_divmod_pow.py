# abs, divmod, pow, round, sum over the number types and user classes.
class N:
    def __abs__(self):
        return "abs"

    def __divmod__(self, o):
        return ("divmod", o)

    def __rdivmod__(self, o):
        return ("rdivmod", o)

    def __pow__(self, o, m=None):
        return ("pow", o, m)

    def __rpow__(self, o):
        return ("rpow", o)

    def __round__(self, n=None):
        return ("round", n)

    def __add__(self, o):
        return ("add", o)

    def __radd__(self, o):
        return ("radd", o)


n = N()
print(abs(n), divmod(n, 2), divmod(2, n), pow(n, 2), pow(2, n), pow(n, 2, 3), n**2, round(n), round(n, 2), sum([n]), sum([1, n]), sum([], n) is n)
print(abs(-5), abs(5), abs(-2.5), abs(3 - 4j), abs(True), abs(-(2**70)), divmod(7, 3), divmod(-7, 3), divmod(7.5, 2), pow(2, 3), pow(2, -1), pow(2, 3, 5), pow(2.0, 3), pow(base=2, exp=3), pow(2, 3, mod=7))
print(sum([]), sum([1, 2]), sum((1.5, 2)), sum(range(5), 10), sum([[1], [2]], []), sum(x for x in (1, 2)), sum({1: 5, 2: 6}), sum([2**70, 1]), sum([True, True]), sum([1j, 1]), sum([0.5], start=1), sum(((1,), (2,)), ()))
for f in (lambda: abs("a"), lambda: abs(), lambda: abs(None), lambda: divmod(1), lambda: divmod("a", 1), lambda: divmod(1j, 1), lambda: pow(1), lambda: pow("a", 1), lambda: sum(), lambda: sum(5), lambda: sum(["a"]), lambda: sum([[1]]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([1], None), lambda: round(), lambda: round([])):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
try:
    divmod(1, 0)
except ZeroDivisionError as e:
    print(type(e).__name__)
