# args, str and the attributes of exceptions
for e in (Exception(), Exception("a"), Exception("a", 1), Exception(None), Exception(()), Exception((1, 2)), KeyError(), KeyError(1, 2), ValueError(5), ValueError(""),
          IndexError([1]), TypeError("é"), RuntimeError(b"x"), StopIteration("s"), AssertionError()):
    print(type(e).__name__, e.args, str(e), "%s" % e, "{}".format(e), f"{e}")
class C(Exception):
    pass

c = C("x")
c.extra = [1]
c.n = 5
print(c.extra, c.n, c.args, sorted(c.__dict__.items()))
del c.extra
print(hasattr(c, "extra"), isinstance(c, Exception), isinstance(c, C), isinstance(c, KeyError), issubclass(C, BaseException))
print(StopIteration().value, StopIteration(1).value, StopIteration(1, 2).value, StopIteration([]).value)
e = OSError(5, "text")
print(e.errno, e.args)
e = OSError()
print(e.errno, e.args)
print(Exception("a") == Exception("a"), c == c, c != C("x"), len({c, c, C("x")}), bool(Exception()))
try:
    Exception(a=1)
except TypeError:
    print("TypeError: no keywords")
print(e.__class__.__name__, type(e) is OSError, KeyError.__name__, C.__bases__[0].__name__, issubclass(KeyError, (int, LookupError)))
try:
    raise C(1)
except C as x:
    x.note = "added in handler"
    y = x
print(y.note, y.args)
def f():
    try:
        raise C("from f")
    except C as e:
        e.where = "f"
        raise
try:
    f()
except C as e:
    print(e.where, e.args)
