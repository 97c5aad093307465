# int(float) truncates exactly; float(int) of values that every float holds.
for f in (0.0, -0.0, 0.5, -0.5, 0.75, 1.5, -1.5, 2.5, 100.25, -100.75, 8388608.0, -8388609.0):
    print(f, int(f), int(-f))
for bits in (24, 29, 30, 31, 32, 61, 62, 63, 64, 65, 100, 126):
    f = 2.0**bits
    n = int(f)
    print(bits, n, n == 2**bits, int(-f) == -n, float(n) == f, int(f * 1.5) == 3 * 2 ** (bits - 1))
print(int(8388607.5), int(-8388607.5), int(16777215.0))
print(int(2.0**-100), int(1.0 - 2.0**-20))
print(float(0), float(-1), float(2**24), float(-(2**24)), float(True))
print(type(int(1.0)).__name__, type(float(1)).__name__)
for bad in ("inf", "-inf", "nan"):
    try:
        print(int(float(bad)))
    except (OverflowError, ValueError) as e:
        print(bad, type(e).__name__)
