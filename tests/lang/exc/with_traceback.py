# with_traceback and __traceback__ can be used without harm
e = ValueError("m")
print(e.with_traceback(None) is e, e.__traceback__)
try:
    raise e
except ValueError as x:
    print(x is e, x.__traceback__ is not None)
    tb = x.__traceback__
f = KeyError("k").with_traceback(tb)
print(f.args, f.__traceback__ is not None)
e.__traceback__ = None
print(e.__traceback__)
try:
    raise KeyError("again").with_traceback(None)
except KeyError as x:
    print(x.args)
for bad in (5, "x"):
    try:
        e.with_traceback(bad)
    except TypeError:
        print("TypeError")
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError("wrapped").with_traceback(z.__traceback__) from z
except ValueError as x:
    print(x.args, type(x.__cause__).__name__)
