# args can be replaced; with_traceback; __traceback__.
e = ValueError("a", 1)
e.args = ("b",)
print(e.args, str(e))
e.args = [1, 2]
print(e.args, str(e))
e.args = ()
print(e.args, repr(str(e)))
try:
    e.args = 5
except TypeError as x:
    print(type(x).__name__)
print(e.__traceback__, e.with_traceback(None) is e)
try:
    raise e
except ValueError as x:
    print(x is e, x.__traceback__ is not None)
    tb = x.__traceback__
try:
    raise KeyError().with_traceback(tb)
except KeyError as x:
    print(x.__traceback__ is not None)
e.__init__("again", 2)
print(e.args)
print(BaseException.__new__(ValueError, 1, 2).args, ValueError.__new__(ValueError, "n").args)
