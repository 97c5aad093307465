# super as a descriptor, with what Python's own super gives.
class A:
    def f(self):
        return 1


class B(A):
    pass


b = B()
print(super(B).__get__(b).f(), super(B, b).f())
