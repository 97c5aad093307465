# float literals; all values are exact in few bits
print(1.0, 1., .5, 0.0, 0., .0, 0.25, 10.75, 00.5, 01.5, 09.25, 0_1.5)
print(1e0, 1e1, 1E2, 1e+2, 1e-0, 5e-1, 25e-2, 1.5e1, .5e1, 5.e1, 0e0, 0e5, 00e1)
print(1_0.5, 1_0.2_5, 1_2e1, 1e0_1, 1_0e-0_1)
print(-1.5, -.5, -0.0, -1e2, +1.5)
print(type(1.).__name__, type(1e0).__name__, type(.0).__name__, 1.0 == 1, 1. + .5)
print(1.5.__class__.__name__, 1..__class__.__name__, 1e0.__class__.__name__, 1.0.is_integer() if hasattr(1.0, "is_integer") else True)
print(1e100 > 1e30, 1e400, -1e400, 1e-400, 1e400 == float("inf"))
print([1.5, 2.0][1], {0.5: "h"}[.5], 3 * .5, 2. ** 2, 1.5 if 1 else 2.5)
x = 5
print(x * 1.5, 1.5 * x, x / 2., .5 + x)
print(0.5j, 1.5e1j)
for s in ("1e", "1e+", "1.e", "1e1.0", "1.0.0", "1_.5", "1._5", "1.5_", "1e_1", "1e1_", ".e1", "..5", "1__0.5", "1.5.5", "0x1.5", "1.a b", "5.x"):
    try:
        eval(s)
        print(s, "ok")
    except Exception as e:
        print(s, type(e).__name__)
