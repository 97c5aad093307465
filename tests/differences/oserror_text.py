# What: str(OSError) has the name of the error
# Differs: CPython
# Why: as in MicroPython; a table of sentences would cost 4 KB.
try:
    open("no such file")
except OSError as e:
    print(e)
