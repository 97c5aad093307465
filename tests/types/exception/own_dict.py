# Attributes of an exception's own, of built-in classes too.
e = ValueError(1)
print(e.__dict__)
e.detail = "x"
e.__dict__["more"] = 2
print(e.detail, e.more, e.__dict__, e.args)
del e.detail
print(hasattr(e, "detail"), e.__dict__)
e.args = (3, 4)
print(e, e.more)

o = OSError(2, "gone")
o.errno = 5
print(o.errno, o.strerror, o.args)


class Own(OSError):
    errno = "of the class"


print(Own(2, "x").errno, Own(2, "x").strerror)

g = ExceptionGroup("two", [ValueError(), KeyError()])
for name in ("message", "exceptions"):
    try:
        setattr(g, name, ())
        print(name, "set")
    except (AttributeError, TypeError):
        print(name, "read-only")
print(g.message, g.exceptions)
