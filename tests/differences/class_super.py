# What: super() in multiple inheritance, of properties and of __init__ of built-in types
# Differs: MicroPython
# Why: classes have CPython's method resolution order (C3).

class A:
    def __init__(self):
        print("A")


class B(A):
    def __init__(self):
        super().__init__()
        print("B")


class C(A):
    def __init__(self):
        super().__init__()
        print("C")

    @property
    def kind(self):
        return "C's"


class D(B, C):
    def __init__(self):
        super().__init__()
        print("D", super().kind)


D()
