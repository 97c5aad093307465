# floor division and modulo of ints, sign rules and identities
for a in (7, -7):
    for b in (2, -2, 7, -7, 8, -8):
        q, r = a // b, a % b
        print(a, b, q, r, divmod(a, b) == (q, r), a == q * b + r)
print(0 // 5, 0 % 5, 0 // -5, 0 % -5)
big = 1 << 70
for a in (big, -big, big + 1, -big - 1, big - 1):
    for b in (3, -3, 1 << 33, -(1 << 33), big, -big):
        q, r = divmod(a, b)
        print(q, r, a // b == q, a % b == r, q * b + r == a)
print(5 // big, 5 % big, -5 // big, -5 % big == big - 5, 5 % -big == 5 - big)
for src in ("1 // 0", "1 % 0", "0 // 0", "divmod(1, 0)", "big // 0", "big % 0", "1.0 // 0", "1.5 % 0", "1 / 0", "0.0 / 0", "big / 0", "1 % False"):
    try:
        eval(src)
        print("no error")
    except ZeroDivisionError:
        print(src, "ZeroDivisionError")
m = -9223372036854775808
print(m // -1, m % -1, m // 1, -1073741824 // -1, -4611686018427387904 // -1)
print(True // True, True % 2, 7 // True)
for src in ("1 // 'a'", "1 % None", "[] // 2", "divmod('a', 1)", "1 // 1j"):
    try:
        eval(src)
    except TypeError:
        print(src, "TypeError")
