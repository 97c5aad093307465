# What: __str__ that does not return a str is an error
# Differs: MicroPython
# Why: MicroPython prints whatever came.

class Odd:
    def __str__(self):
        return 5


try:
    str(Odd())
except TypeError:
    print("TypeError")
