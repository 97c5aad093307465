# setting and reading the chaining attributes
e, c = ValueError("e"), KeyError("c")
print(e.__cause__, e.__context__, e.__suppress_context__)
e.__cause__ = c
print(e.__cause__ is c, e.__context__, e.__suppress_context__)
e.__cause__ = None
print(e.__cause__, e.__suppress_context__)
e.__suppress_context__ = False
print(e.__suppress_context__)
e.__context__ = c
print(e.__context__ is c, e.__cause__, e.__suppress_context__)
e.__context__ = None
for bad in (5, "x", KeyError):
    try:
        e.__cause__ = bad
        print("no error")
    except TypeError:
        print("TypeError", end=" ")
    try:
        e.__context__ = bad
        print("no error")
    except TypeError:
        print("TypeError")
print(e.__cause__, e.__context__)
try:
    raise e from c
except ValueError as x:
    print(x is e, x.__cause__ is c, x.__suppress_context__)
# raising again from nothing resets the cause
try:
    try:
        raise OSError("ctx")
    except OSError:
        raise e from None
except ValueError as x:
    print(x.__cause__, type(x.__context__).__name__, x.__suppress_context__)
# an instance keeps its cause when raised again without from
e2 = ValueError("e2")
try:
    raise e2 from c
except ValueError:
    pass
try:
    raise e2
except ValueError as x:
    print(x.__cause__ is c)
# the class given to from is instantiated
try:
    raise KeyError from IndexError
except KeyError as x:
    print(type(x.__cause__).__name__, x.__cause__.args)
# context is not set to itself
try:
    try:
        raise e
    except ValueError:
        raise e
except ValueError as x:
    print(x.__context__ is x)
# a cycle is not created when an exception is raised while handling one that it caused
a, b = ValueError("a"), KeyError("b")
try:
    try:
        raise a
    except ValueError:
        raise b
except KeyError as x:
    print(x.__context__ is a)
    try:
        raise a
    except ValueError as y:
        print(y.__context__ is b, b.__context__ is None)

class MyExc(Exception):
    pass

m = MyExc()
m.__cause__ = c
m.extra = 1
print(m.__cause__ is c, m.extra, m.__suppress_context__)
