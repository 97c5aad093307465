# A chain of contexts that a program closed to a ring neither hangs the next raise nor is changed by it.


def own():
    try:
        raise ValueError(1)
    except ValueError as e:
        e.__context__ = e
        raise TypeError(2)


try:
    own()
except TypeError as e:
    print(repr(e.__context__), e.__context__.__context__ is e.__context__)


class A(Exception):
    pass


class B(Exception):
    pass


class C(Exception):
    pass


a, b, c = A(), B(), C()
a.__context__ = c
c.__context__ = b
b.__context__ = a
try:
    try:
        raise b
    except B:
        print(b.__context__ is a)
        raise KeyError("d")
except KeyError as e:
    print(e.__context__ is b, b.__context__ is a, a.__context__ is c, c.__context__ is b)
