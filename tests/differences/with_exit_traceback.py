# What: __exit__ gets the traceback
# Differs: MicroPython
# Why: MicroPython gives None.

class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print(kind is ValueError, value, traceback is None)
        return True


with Guard():
    raise ValueError("caught")
