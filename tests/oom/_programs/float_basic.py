# float: construction, operators, methods.
x = 2.5
y = float("1e3")
print(x + y, x - y, x * y, y / x, y // x, y % x, x ** 2, -x, +x, abs(-x), x < y, x == 2.5, bool(0.0), int(x))
print(float(), float(3), float("inf"), float("nan") != 0, (4.0).is_integer(), (0.5).as_integer_ratio(), (1.5).conjugate(), x.real, x.imag)
print((0.5).hex(), float.fromhex("0x1.8p1"), round(2.5), round(1.25, 1), (2.7).__trunc__(), (2.7).__floor__(), (2.2).__ceil__(), (2.5).__round__())
print("%.2f %e %g" % (x, x, x), "{:8.3f}|{:<8}|{:+}".format(x, x, x), f"{x:06.2f}", (2.5).__format__(".3f"), repr(1e20), str(0.25))
print(divmod(7.5, 2.0), 1.0 == 1, hash(1.0) == hash(1), 3 + 0.5, 1 / 4, 0.5 // 1, pow(2.0, 3))
x += 1.0
x -= 0.5
x *= 2.0
x /= 4.0
x //= 0.5
x %= 2.0
x **= 2.0
print(x)
