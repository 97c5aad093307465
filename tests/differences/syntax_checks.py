# What: syntax errors that MicroPython lets pass
# Differs: MicroPython
# Why: an error that is found on the PC is not found on the device.
for text in "x = (y := 1) = 2", "def f(*): pass", "x: int: str", "[(i := 0) for i in x]":
    try:
        compile(text, "text", "exec")
        print("compiled")
    except SyntaxError:
        print("SyntaxError")
