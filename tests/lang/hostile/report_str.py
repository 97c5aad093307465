# exit: 1
# stderr
# An exception that cannot be printed, in a ring of causes.
class Silent(Exception):
    def __str__(self):
        raise Silent(self)
a = Silent(1)
b = ValueError(2)
a.__cause__ = b
b.__context__ = a
raise a
