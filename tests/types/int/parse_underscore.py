# Underscores in int() text and in literals: single, between digits only.
print(1_000, 0x_ff, 0b_1010_1010, 0o_7_7, 1_2_3, 0_0, 0x1234_5678_9abc_def0)
print(int("1_000"), int("1_2_3"), int("-1_0"), int("0_0"), int("ff_ff", 16), int("0x_ff", 16), int("0x_f_f", 0))
print(int("0b_1", 2), int("0o_7", 0), int("1_0", 0), int("9_223_372_036_854_775_808"), int(b"1_0"))
for args in (
    ("_1",), ("1_",), ("1__0",), ("_",), ("-_1",), ("0x_", 16), ("0x__f", 16), ("0_x1", 0), ("f_", 16), ("0b_", 0), ("1_ 0",),
):
    try:
        print(args, int(*args))
    except ValueError as e:
        print(args, type(e).__name__)
for text in ("1__0", "1_", "0x_", "0_7", "0x1__2", "0b1_", "0_b1"):
    try:
        print(text, eval(text))
    except SyntaxError as e:
        print(text, type(e).__name__)
