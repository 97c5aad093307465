# Text that is not a float, and arguments that are not text or numbers.
for s in (
    "", " ", ".", "-", "+", "e", "e5", ".e5", "1e", "1e+", "1.5.2", "1 5", "--1", "+-1", "1x", "x1", "0x10", "1,5",
    "in", "infi", "infinit", "infinityx", "na", "nanx", "_1", "1_", "1__0", "1_.5", "1._5", "1e_5", "1_e5", "1e5_", "1\x00", "\x001",
    "1e5.5", "- 1", "1j", "None", "True",
):
    try:
        print(repr(s), float(s))
    except ValueError as e:
        print(repr(s), type(e).__name__)
for v in (None, [], (), {}, object(), 1j, float):
    try:
        print(float(v))
    except TypeError as e:
        print(type(e).__name__)
for b in (b"", b"x", b"\xff", b"1 2"):
    try:
        print(float(b))
    except ValueError as e:
        print(b, type(e).__name__)
try:
    float(1, 2)
except TypeError as e:
    print(type(e).__name__)
for src in ("1e", "1.e", "1e+", "1.5.5", "1__0.0", "1_.0", "1.0_", "1e1_", "._5"):
    try:
        print(eval(src))
    except (SyntaxError, AttributeError, NameError) as e:
        print(src, "error")
