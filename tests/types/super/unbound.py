# super(C) is a descriptor: an instance that asks for it gets the bound one.


class A:
    def hi(self):
        return "A.hi of " + type(self).__name__


class B(A):
    def hi(self):
        return "B.hi"

    def both(self):
        return self._super.hi()


B._super = super(B)


class D(B):
    pass


print(B().both(), D().both(), B()._super.__thisclass__.__name__)
unbound = super(B)
print(unbound.__thisclass__.__name__, unbound.__self__)
print(unbound.__get__(None, B) is unbound, unbound.__get__(B()).hi())
bound = super(B, D())
print(bound.__get__(B()) is bound)
try:
    unbound.hi
except AttributeError as e:
    print(e)
try:
    unbound.__get__(A())
except TypeError:
    print("TypeError")
