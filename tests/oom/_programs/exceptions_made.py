# Errors that are made by hand, and the base classes of streams.
import io
from collections import namedtuple

e = UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "bad")
f = UnicodeEncodeError("ascii", "a\u20ac", 1, 2, "bad")
g = UnicodeTranslateError("text", 0, 1, "bad")
print(e.args[3], f.args[4], type(g).__name__, isinstance(io.IOBase(), io.IOBase))
P = namedtuple("P", "x y")
print(P.__base__ is tuple, P.x.__get__ is not None if hasattr(P.x, "__get__") else "", sorted(P._fields))
