# & | ^ of two bools are bools, everything else treats them as ints.
for a in (False, True):
    for b in (False, True):
        print(a, b, a & b, a | b, a ^ b, a and b, a or b, a == b, a != b, a < b, a <= b, a > b, a >= b)
        print(a + b, a - b, a * b, a << b, a >> b, a**b, type(a + b).__name__)
print(True & 1, True | 2, 1 ^ True, type(True & 1).__name__, type(1 | True).__name__)
print(-True, +True, abs(True), True / 2, True // 1, True % 2, divmod(True, True))
print(True + 1.5, 2 * True, "ab" * True, [1] * False, True + 2**70)
print(sum([True, False, True]), max(True, False), min(1, True), sorted([True, False, True]))
print(not True, not False, not 0, not [], not not "x", type(not 5).__name__)
x = True
x &= False
print(x, type(x).__name__)
x |= True
x ^= True
print(x, type(x).__name__)
x += 1
print(x, type(x).__name__)
try:
    True // False
except ZeroDivisionError as e:
    print(type(e).__name__)
print(True.real, True.numerator, (True).conjugate(), type(True.real).__name__, True.__bool__())
