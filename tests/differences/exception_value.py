# What: every exception has a readable attribute value
# Differs: CPython
# Why: the first argument, as in MicroPython.
print(hasattr(ValueError(1), "value"))
