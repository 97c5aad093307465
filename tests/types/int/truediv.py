# / always gives a float, correctly even when neither operand fits one.
print(1 / 2, 3 / 4, -7 / 2, 7 / -8, 0 / 5, 6 / 3, type(6 / 3).__name__)
print(2**100 / 2**98, -(2**100) / 2**101, 2**2000 / 2**1999, 2**2000 / -(2**2003))
print(3 * 2**500 / 2**501, 5**300 / 5**299, 7**200 / 7**200)
print(0 / 10**400, 2**31 / 2**30, 2**64 / 2**63)
print(True / 2, 1 / True, False / True)
print(10 / 4, 10 / 2.5, 2.5 / 10 == 0.25, 10**20 / 10**20)
x = 7
x /= 2
print(x)
for f in (lambda: 1 / 0, lambda: 0 / 0, lambda: 10**40 / 0, lambda: 1 / False, lambda: 1 / 0.0):
    try:
        print(f())
    except ZeroDivisionError as e:
        print(type(e).__name__)
for f in (lambda: 1 / "a", lambda: [] / 1, lambda: 1 / None):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
