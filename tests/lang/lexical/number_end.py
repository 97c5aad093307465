# CPython: with a warning it reads a number and a keyword without a space; no oracle for these
def attempt(text):
    try:
        print(eval(text))
    except SyntaxError:
        print("SyntaxError", text)


x = 5
for text in ("1if x else 2", "x if 1else 2", "0xfor x", "1_0or x", "1jor 2", "1.or 2", "1e5in [x]", "[1for x in ()]", "1is 1", "0b1and x", "1é", "1_", "1__0", "1spam", "0x", "0o8", "1e", "1e+", "1.e5j7", "1._x"):
    attempt(text)
for text in ("1 if x else 2", "(1)if x else(2)", "1.5.real", "1..real", "1j.imag", "0xf .real", "[1,2][0]if x else 1", '1if'[0], "1.e5", "1e5j", "1_0.0_1e0_1", ".5and"[:2], "{1:x}", "1!=2", "-1", "1\\\n+2", "1#x"):
    attempt(text)
print(f"{1!r:>3}|{1:x}|{x:05d}|{1.5:.2f}")
try:
    eval(r"'\N{SPACE}'")
except NotImplementedError:
    print("NotImplementedError")
try:
    eval(r"f'\N{SPACE}{x}'")
except NotImplementedError:
    print("NotImplementedError")
print(r"\N{SPACE}", b"\N"[1:])
