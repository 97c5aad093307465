# What: __init_subclass__ is called, with the keywords of the class statement
# Differs: MicroPython
# Why: it is a part of the data model.

class Plugin:
    names = []

    def __init_subclass__(cls, tag="none"):
        cls.names.append((cls.__name__, tag))


class A(Plugin):
    pass


class B(Plugin, tag="b"):
    pass


print(Plugin.names)
