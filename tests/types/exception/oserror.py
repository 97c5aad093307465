# OSError: errno, strerror, filename.
e = OSError(2, "No such file")
print(e.errno, e.strerror, e.args, e.filename)
e = OSError(5)
print(e.args, isinstance(e, OSError))
e = OSError()
print(e.errno, e.args, str(e))
e = OSError("text only")
print(e.args, str(e))
e = OSError(13, "denied", "/some/file")
print(e.errno, e.strerror, e.filename)


class MyErr(OSError):
    pass


m = MyErr(7, "seven")
print(m.errno, m.strerror, isinstance(m, OSError), type(m).__name__)
try:
    raise OSError(22, "Invalid argument")
except OSError as x:
    print(x.errno, x.args[0], x.args[1])
