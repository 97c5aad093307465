# skip-on: f32 digits of doubles
# round(x, n) acts on the exact binary value, as if all its digits were written out.
for v, n in (
    (2.675, 2), (2.665, 2), (1.005, 2), (1.015, 2), (0.285, 2), (0.5e-5, 5), (1.2345, 3), (1.2355, 3), (5.015, 2), (9.995, 2),
    (0.15, 1), (0.25, 1), (0.35, 1), (0.45, 1), (0.55, 1), (0.65, 1), (1e22, -22), (5e21, -22), (1.5e22, -22), (123456.789, -3),
    (1e300, 5), (1e-300, 5), (0.1, 20), (0.1, 17), (1 / 3, 5), (2 / 3, 15), (1e16 + 2, 1), (4503599627370495.5, 0),
    (4503599627370497.5, 0), (0.49999999999999994, 0), (56294995342131.5, 3),
):
    print(v, n, round(v, n), round(-v, n))
print(round(0.49999999999999994), round(4503599627370495.5), round(4503599627370496.5), round(1e22), round(2.0**53 + 2))
try:
    print(round(1.7976931348623157e308, -308))
except OverflowError as e:
    print(type(e).__name__)
try:
    print(round(1.5e308, -308))
except OverflowError as e:
    print(type(e).__name__)
