# What: __exit__ gets None as the traceback
# Differs: CPython
# Why: as in MicroPython; the exception has it.

class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print(kind is ValueError, value, traceback)
        return True


with Guard():
    raise ValueError("caught")
