# What: dir() gives a sorted list of whatever __dir__ returns
# Differs: MicroPython
# Why: there, dir() returns what __dir__ returned.

class C:
    def __dir__(self):
        return "cba"


print(dir(C()))
