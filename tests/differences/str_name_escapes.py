# What: no \N{...} escapes
# Differs: CPython
# Why: the names of Unicode would take 600 KB. NotImplementedError as in MicroPython.
try:
    exec(r'print("\N{LATIN SMALL LETTER A}")')
except NotImplementedError:
    print("NotImplementedError")
