# __cause__, __context__, __suppress_context__.
def show(e):
    out = []
    while e is not None:
        out.append((type(e).__name__, type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
        e = e.__cause__ or e.__context__
    print(out)


try:
    try:
        1 / 0
    except ZeroDivisionError:
        {}["k"]
except KeyError as e:
    show(e)
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError("v") from z
except ValueError as e:
    show(e)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("v") from None
except ValueError as e:
    show(e)
try:
    raise ValueError from KeyError
except ValueError as e:
    show(e)
try:
    raise ValueError("x") from KeyError("y")
except ValueError as e:
    print(e.__cause__.args, e.__context__)
for c in (5, "x", int):
    try:
        raise ValueError from c
    except TypeError as e:
        print(type(e).__name__)
e = ValueError()
print(e.__cause__, e.__context__, e.__suppress_context__)
e.__cause__ = KeyError("set")
print(e.__suppress_context__, e.__cause__.args)
e.__context__ = TypeError()
e.__suppress_context__ = False
show(e)
for a in ("__cause__", "__context__"):
    try:
        setattr(e, a, 5)
    except TypeError as x:
        print(type(x).__name__)


def f():
    try:
        raise KeyError("first")
    finally:
        raise ValueError("second")


try:
    f()
except ValueError as e:
    show(e)
try:
    try:
        raise KeyError(1)
    except KeyError as k:
        try:
            raise TypeError(2)
        except TypeError:
            pass
        raise IndexError(3)
except IndexError as e:
    show(e)
try:
    try:
        raise KeyError
    except KeyError as k:
        raise k
except KeyError as e:
    print(e.__context__ is None)
