# round(): ties go to the even neighbour; the result is an int without ndigits.
for v in (0.0, 0.25, 0.5, 0.75, 1.0, 1.5, 2.5, 3.5, 4.5, 5.5, 6.75, 100.5, 101.5, 1000.25):
    print(v, round(v), round(-v), round(v, None), round(v, 0), round(-v, 0))
print(type(round(1.5)).__name__, type(round(1.5, 0)).__name__, type(round(1.5, 1)).__name__)
print(round(0.125, 2), round(0.375, 2), round(0.625, 2), round(-0.125, 2), round(2.5, 5), round(1.25, 1), round(1.75, 1))
print(round(1234.5, -1), round(1250.0, -2), round(1350.0, -2), round(5.0, -1), round(15.0, -1), round(4.0, -1), round(6.0, -2))
print(round(-0.25), round(-0.5, 0), round(0.5, -3), round(-7.0, -1))
print(round(2.0**30), round(2.0**62), round(2.0**100) == 2**100, round(-(2.0**70)) == -(2**70), round(8388607.5))
print(round(1.5, True), round(0.0, 5), round(3.25, 100), round(3.25, -100), round(1e-5, 3))


class R:
    def __round__(self, n=None):
        return ("rounded", n)


print(round(R()), round(R(), 2), round(R(), None))
for f in (lambda: round("a"), lambda: round(None), lambda: round(1.5, 1.5), lambda: round(1.5, "a"), lambda: round(), lambda: round(1j)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
