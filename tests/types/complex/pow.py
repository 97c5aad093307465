# Powers of complex numbers: small whole exponents are exact in value.
def close(a, b):
    return abs(a - b) < 1e-4


for b in (1j, 1 + 1j, 2 - 1j, -1j):
    for e in (0, 1, 2, 3, 4, 8):
        want = 1
        for i in range(e):
            want = want * b
        if not close(b**e, want):
            print("bad", b, e, b**e)
    print(b, close(b**-1, 1 / b), close(b**0.5 * b**0.5, b), close(b ** (1 + 1j) / b**1j, b))
print(1j**0, 0j**0, 0j**2, 0j ** (1 + 0j), (1 + 0j) ** 5, close((-8) ** (1 / 3), 1 + 1.7320508j))
print(close((-1) ** 0.5, 1j), close(2**1j, 0.7692389 + 0.6389613j), close((-4) ** 1.5, -8j), close(1j**1j, 0.2078796))
for f in (lambda: 0j**-1, lambda: 0j**1j, lambda: 0 ** (-1 + 0j)):
    try:
        print(f())
    except ZeroDivisionError as e:
        print(type(e).__name__)
for f in (lambda: pow(1j, 2, 3), lambda: 1j ** "a"):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print("error")
