# binding strength of the operators
print(1 + 2 * 3, (1 + 2) * 3, 2 * 3 ** 2, (2 * 3) ** 2)
print(-2 ** 2, (-2) ** 2, 2 ** -1, -2 ** -2, 2 ** 3 ** 2, (2 ** 3) ** 2)
print(2 ** -1 ** 2 if True else 0, ~2 ** 2, -3 ** 2 + 1, not 0 == 1)
print(10 - 4 - 3, 100 / 10 / 2, 100 // 7 // 2, 2 * 7 % 4, 2 * (7 % 4), -7 // 2, -(7 // 2))
print(1 << 2 + 1, (1 << 2) + 1, 16 >> 2 << 1, 1 + 1 << 1)
print(6 & 3 | 8, 6 & (3 | 8), 1 | 2 ^ 3 & 5, (1 | 2) ^ 3 & 5, 1 ^ 2 | 4)
print(1 << 1 & 3, 7 & 1 << 1, 5 & 3 == 1, (5 & 3) == 1, 1 | 2 == 2)
print(1 < 2 | 0, 3 == 1 + 2, not 1 == 2, not (1 == 2), not 1 + 1)
print(not True or True, not (True or True), True or False and False, (True or False) and False)
print(1 if 0 else 2 + 3, (1 if 0 else 2) + 3, 1 or 2 if 0 else 3)
print(1 in [1] + [2], 1 in [1] and 2 in [2], not 1 in [1], 1 not in [2], not 1 not in [1])
print(- + - 3, ~~5, - ~ 5, ~ - 5, not not 3, --4, -+-+4)
print(5 * -3, 5 - -3, 5 + +3, 5 ** -0, 2 ** -0 + 1, -5 % 3, -(5 % 3), 5 % -3)
x = [1, 2, 3]
print(-x[0] ** 2, x[0] + x[1] * x[2], -x[-1], x[-1] ** -x[0] ** 2 > 0)

class A:
    b = [lambda v: v + 1]
    c = 4

print(-A.b[0](2) ** 2, A.c ** 2, -A.c ** 2, 2 ** A.c, not A.c == 4)
print("a" + "b" * 2, "%d" % 3 * 2, "%d" % (3 * 2), "a" "b" * 2, [0] * 2 + [1])
print(1, 2 + 3, 4 if 1 else 5, (lambda: 6 != 7)())
print((lambda x: x + 1 if x else 0)(1), *[1, 2] + [3], *"a" * 3)
print(1 - 1 if 1 - 1 else 1 - 2, 1 < 2 == True, (1 < 2) == True, 1 < (2 == True))
print(3 - 2 - 1 == 0 and 2 ** 2 ** 0 == 2, 4 // 3 * 3 + 4 % 3 == 4)
