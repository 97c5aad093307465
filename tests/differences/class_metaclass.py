# What: metaclasses, and keywords of a class statement
# Differs: MicroPython
# Why: MicroPython's classes have no metaclass.

class Registry(type):
    known = []

    def __new__(mcls, name, bases, namespace):
        cls = type.__new__(mcls, name, bases, namespace)
        mcls.known.append(name)
        return cls


class Driver(metaclass=Registry):
    pass


print(Registry.known, type(Driver) is Registry)
