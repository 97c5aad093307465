# nonlocal __class__ in a class body of a method is the cell that the method's class fills
class X:
    def f(x):
        nonlocal_ok = 1
        class Y:
            nonlocal __class__
            __class__ = 42
            def g(self): pass
        return __class__
print(X().f())
