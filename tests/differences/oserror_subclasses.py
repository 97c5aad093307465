# What: OSError chooses its subclass by errno
# Differs: MicroPython
# Why: there, OSError has no subclasses.
try:
    open("no such file")
except OSError as e:
    print(type(e).__name__, e.errno)
