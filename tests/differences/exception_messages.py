# What: the texts of exceptions are short
# Differs: CPython
# Why: they lie in flash, and are MicroPython's, which programs written for it know.
for text in "1 / 0", "int('x')":
    try:
        eval(text)
    except Exception as e:
        print(type(e).__name__, e)
