# A module whose __name__ is no str, of a str subclass, or gone: errors and repr do without it.
import sys


class Text(str):
    pass


m = type(sys)("m")
for name in 1, None, b"m", [], Text("n"), "p":
    m.__name__ = name
    try:
        m.missing
    except AttributeError as e:
        print("AttributeError", "p" in str(e))
    print(repr(m)[:7])
    try:
        exec("from m import missing", {"m": m})
    except ImportError:
        print("ImportError")
del m.__name__
try:
    m.missing
except AttributeError:
    print("AttributeError")
print(repr(m)[:7])
