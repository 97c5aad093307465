# complex literals
print(1j, 0j, 1.5j, .5j, 1.j, 1e1j, 1J, 10j, 1_0j, 0_0j, 00j, 01j, 1E0J)
print(1 + 2j, 1 - 2j, -1j, -(1j), 1.5 + 0.5j, 2j + 1, +3j)
print(type(1j).__name__, (1j).real, (2.5j).imag, (3 + 4j).real, (3 + 4j).imag)
print(1j * 1j, (1 + 1j) * (1 - 1j), 2j * 2, 4j / 2, 1j ** 2 == -1, 2 * (1 + 2j) - 1j)
print(1j == 1j, 1j != 1, 1 + 0j == 1, 0j == 0, bool(0j), bool(1j), 1j == 2j)
print(abs(3 + 4j), -(1 + 2j), +(1 - 2j), (1 + 2j).conjugate() if hasattr(1j, "conjugate") else (1 - 2j))
print([1j, 2], {1j: 2}[1j], (1j,), f"{1j}", str(1j), repr(1 + 1j))
x = 2
print(x * 1j, 1j * x, x + 1j, x - 1j, 1j - x, 1j / x)
for s in ("1jj", "j", "0x1j", "1j1", "1_j", "1ej", "0b1j", "1 j", "1j.5"):
    try:
        eval(s)
        print(s, "ok")
    except (SyntaxError, NameError) as e:
        print(s, type(e).__name__)
for s in ("1j < 2j", "1j // 1", "1j % 1", "int(1j)", "float(1j)", "1j >> 1", "~1j", "[1][1j]", "divmod(1j, 1)", "range(1j)"):
    try:
        eval(s)
        print("no error")
    except TypeError as e:
        print(s, type(e).__name__)
for s in ("1j / 0", "1 / 0j", "0j / 0j", "0j ** -1"):
    try:
        eval(s)
    except ZeroDivisionError as e:
        print(s, type(e).__name__)
