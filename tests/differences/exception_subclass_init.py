# What: Exception.__init__ can be called by a subclass
# Differs: MicroPython
# Why: there, only super().__init__() works.

class Failed(Exception):
    def __init__(self, code):
        Exception.__init__(self, "code", code)


print(Failed(3).args)
