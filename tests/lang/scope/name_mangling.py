# private names inside classes
class A:
    __x = 1
    __y__ = 2
    _z = 3
    __ = 4
    __w_ = 5

    def __init__(self):
        self.__p = "A.p"
        self.__q__ = "q"

    def get(self):
        return self.__x, self.__p, self.__y__, self._z, self.__w_

    def __private(self):
        return "A.private"

    def call(self):
        return self.__private()

    def setp(self, v):
        self.__p = v
        return self

    def delp(self):
        del self.__p

class B(A):
    __x = 10

    def __init__(self):
        A.__init__(self)
        self.__p = "B.p"

    def __private(self):
        return "B.private"

    def getb(self):
        return self.__x, self.__p, self.__private()

a, b = A(), B()
print(a.get(), b.get(), b.getb(), b.call())
print(A._A__x, B._A__x, B._B__x, a._A__p, b._B__p, b._A__private(), A.__y__)
print(sorted(n for n in b.__dict__))
for src in ("a.__x", "A.__x", "a.__p", "b.__private()"):
    try:
        eval(src)
    except AttributeError:
        print(src, "AttributeError")
a.setp("new")
print(a._A__p)
a.delp()
print(hasattr(a, "_A__p"))
a.__x = "outside, not mangled"
print(a.__x, a._A__x)

class C:
    def m(self, __arg=1):
        __local = 2

        def inner():
            return __local + __arg
        return inner(), [__v for __v in range(2)]

    def n(self):
        global __glob
        __glob = "mangled global"

    class D:
        __n = "in D"

        def get(self):
            return self.__n

c = C()
print(c.m(), c.m(5), C.D()._D__n, C.D().get())
c.n()
print(globals()["_C__glob"])

class _E:
    __v = 1
    get = lambda self: self.__v

class __F:
    __v = 2
    get = lambda self: self.__v

print(_E()._E__v, _E().get(), __F()._F__v, __F().get())

class ___:
    __v = 3

print(hasattr(___, "__v"), ___.__v)
