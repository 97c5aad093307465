# round(int, n): negative n rounds half to even on exact integers of any size.
for n in (0, 4, 5, 6, 14, 15, 16, 25, 26, 35, 45, 55, 149, 150, 151, 250, 350, 1249, 1250, 1251):
    print(n, round(n, -1), round(-n, -1), round(n, -2), round(-n, -2), round(n, -3))
for nd in (2, 1, 0, None, -1, -2, -5, -19, -20, -21):
    print(nd, round(12345678901234567890, nd), round(-12345678901234567890, nd))
print(round(5 * 10**29, -30), round(15 * 10**29, -30), round(5 * 10**29 + 1, -30), round(10**30 - 1, -40))
print(round(True, -1), round(2**31, -1), round(2**30, -2), round(999, -3), round(500, -3), round(1500, -3))
try:
    round(5, 1.0)
except TypeError as e:
    print(type(e).__name__)
try:
    round(5, "a")
except TypeError as e:
    print(type(e).__name__)
