# repr of floats of few digits is the same for single and double precision.
for v in (0.0, 1.0, -1.0, 0.5, 0.25, 0.125, 1.5, 2.75, 100.0, 1234.5, 65536.0, 999999.0, -123456.0, 0.0625):
    print(v, repr(v) == str(v), eval(repr(v)) == v)
for v in (0.1, 0.2, 0.3, 0.7, 1.1, 3.14, 2.718, 9.99, 123.456, 0.001, 0.0001, 0.00015, 1e-05, 1.5e-05, 1e-10, 2.5e-20):
    print(v, -v, float(str(v)) == v)
print([1.0, -0.0, 0.5], (1.5,), {0.5: 2.0})
print(1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 12e3, 1.25e2, 100e-2, .5, 5., 1_0.2_5)
print(float("inf"), float("-inf"), float("nan"), -float("inf"))
print(1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 123e-6, 123e-7, 0.00012, 0.000099)
print(str(1.0), "%s" % 1.5, "{}".format(2.5), f"{0.5}", "" + str(-2.0))
