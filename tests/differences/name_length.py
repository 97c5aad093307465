# What: a name has at most 255 bytes
# Differs: CPython
# Why: As in MicroPython: names that are made at run time, for setattr() or a format, are kept apart from other strings.
try:
    setattr(type("Thing", (), {}), "n" * 256, 1)
except RuntimeError as e:
    print(e)
