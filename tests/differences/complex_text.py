# What: complex() refuses a text with a blank between its parts
# Differs: MicroPython
# Why: CPython's grammar of numbers.
try:
    print(complex("1 1j"))
except ValueError:
    print("ValueError")
