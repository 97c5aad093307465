# What: no \N{...} escapes
# Differs: CPython, MicroPython
# Why: the names of Unicode would take 600 KB. MicroPython raises NotImplementedError.
try:
    exec(r'print("\N{LATIN SMALL LETTER A}")')
except SyntaxError:
    print("SyntaxError")
