# What: str() always gives a plain str
# Differs: CPython
# Why: a str subclass returned by __str__ is unwrapped; as in MicroPython.

class Text(str):
    pass


class Thing:
    def __str__(self):
        return Text("thing")


print(type(str(Thing())) is str)
