# What: int.bit_length(), subclasses of int in arithmetic, underscores checked
# Differs: MicroPython
# Why: CPython's rules.

class Count(int):
    pass


print((1000).bit_length(), Count(3) + 1, type(Count(3) + 1) is int)
for text in "1__0", "1_":
    try:
        print(eval(text))
    except SyntaxError:
        print("SyntaxError")
