# What: __exit__ gets None as the traceback
# Differs: CPython
# Why: tracebacks are made when an exception is printed; as in MicroPython.

class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print(kind is ValueError, value, traceback)
        return True


with Guard():
    raise ValueError("caught")
