# What: names with two leading underscores are private to their class
# Differs: MicroPython
# Why: MicroPython does not mangle names.

class Base:
    def __init__(self):
        self.__secret = 1


class Derived(Base):
    def __init__(self):
        super().__init__()
        self.__secret = 2


print(sorted(Derived().__dict__))
