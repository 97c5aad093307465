# What: no name or keyword right after a number
# Differs: CPython
# Why: `1if x else y` is a slip more often than meant: MicroPython refuses it, CPython has warned of it since 3.12.
for text in "1if 1 else 2", "0x1or 2", "1.5and 2":
    try:
        print(eval(text))
    except SyntaxError:
        print("SyntaxError")
