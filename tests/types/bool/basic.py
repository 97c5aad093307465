# bool: the two values, the constructor, printing, and being a subclass of int.
print(True, False, repr(True), str(False), bool(), type(True).__name__, type(bool()).__name__)
print(bool(0), bool(1), bool(-1), bool(2**70), bool(0.0), bool(-0.0), bool(0.5), bool(0j), bool(1j))
print(bool(""), bool("0"), bool(b""), bool(b"\0"), bool([]), bool([0]), bool(()), bool((0,)), bool({}), bool({0: 0}))
print(bool(set()), bool({0}), bool(range(0)), bool(range(1)), bool(None), bool(...), bool(bytearray()), bool(bytearray(1)))
print(bool(object()), bool(int), bool(print), bool(float("nan")), bool(frozenset()), bool(memoryview(b"")))
print(isinstance(True, int), isinstance(1, bool), issubclass(bool, int), bool is type(False))
print(True == 1, False == 0, True is True, bool(5) is True, (1 == 1) is True, bool([]) is False)
print(int(True), float(False), hash(True) == hash(1), {True: "t"}[1], [10, 20][True])
print("%d %s %r" % (True, True, False), "{} {:d} {!r}".format(True, True, False), f"{True:>6}|{False!s:<6}|")
try:
    bool(1, 2)
except TypeError as e:
    print(type(e).__name__)
try:

    class B(bool):
        pass

except TypeError as e:
    print(type(e).__name__)
