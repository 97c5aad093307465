# float powers: exact cases, signs, zero and errors.
for b in (2.0, -2.0, 0.5, -0.5, 1.0, -1.0, 10.0):
    print(b, b**0, b**1, b**2, b**3, b**-1 if b != 10.0 else "", b**-2 if b != 10.0 else "", b**0.0)
print(4**0.5, 9.0**0.5, 0.25**0.5, 2**-2, 2**2.0, 2.0**2, 16**0.25, 27.0 ** (1 / 3) > 2.99, 1 ** 0.5)
print(0.0**0, 0.0**1, 0.0**0.5, (-0.0) ** 3, (-0.0) ** 2, 0**0.0, 1.0**1000, (-1.0) ** 1001, (-1.0) ** 1000)
print((-8) ** 2.0, (-8.0) ** 3.0, 2.0**100 == 2**100, 2.0**-100 == 1 / 2**100, True**0.5)
print(pow(2.0, 3), pow(2, 0.5) == 2**0.5, pow(0.5, -1), 2 ** -1.0, -(2.0**2), 2.0**3.0**0.0)
print(type((-8) ** 0.5).__name__, type(8**0.5).__name__, type((-1.0) ** 0.5).__name__)
for f in (lambda: 0.0**-1, lambda: 0.0**-0.5, lambda: 0 ** -2.0, lambda: (-0.0) ** -1):
    try:
        print(f())
    except ZeroDivisionError as e:
        print(type(e).__name__)
for f in (lambda: 10.0**400, lambda: 2.0**100000, lambda: (-10.0) ** 401, lambda: 10**400 * 1.0):
    try:
        print(f())
    except OverflowError as e:
        print(type(e).__name__)
print(10.0**-400, 2.0**-100000, 0.5**100000)
for f in (lambda: 2.0 ** "a", lambda: None**2.0, lambda: pow(2.0, 2, 3)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
