# skip-on: f32 the limits are those of doubles
# An int too large for a float raises OverflowError; the nearest float otherwise.
print(float(2**1023) == 2.0**1023, float(2**1024 - 2**970 - 1) == 1.7976931348623157e308)
for f in (
    lambda: float(2**1024),
    lambda: float(-(2**1024)),
    lambda: float(10**400),
    lambda: 2**1024 + 1.0,
    lambda: 2**1024 * 1.0,
    lambda: 2**1024 / 1,
    lambda: 10**400 // 1.0,
    lambda: float(2**1024 - 2**970),
):
    try:
        print(f())
    except OverflowError as e:
        print(type(e).__name__)
print(2**1024 / 2, -(2**1030) / 2**10)
print(1 / 2**1000 == 2.0**-1000, 1 / 2**1074, 1 / 2**1075, 1 / 2**2000, 3 / 2**1075)
# ties to even when an int does not fit 53 bits
for d in range(-4, 5):
    print(float(2**54 + d) - 2.0**54, float(2**55 + 2 * d) - 2.0**55, float(2**100 + d * 2**47) - 2.0**100)
print((10**23) / 1, float(10**22), float(10**23), float(123456789012345678901234567890))
print(int(1e22), int(1e23), int(1.7976931348623157e308) == 2**1024 - 2**971)
print(9007199254740993 / 1, 9007199254740993 / 3, (2**53 + 1) * 3 / 3)
print((2**54 + 1) / 4, 10**30 / 7, -(10**30) / 7, 1 / 3, 2 / 3, 10**15 / 3)
