# What: the message about wrong arguments of a built-in method counts self
# Differs: CPython, MicroPython
# Why: built-in methods and functions share one check; it names the function, as MicroPython does not.

try:
    [].append()
except TypeError as e:
    print(e)
