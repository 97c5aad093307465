# __import__ and the import statement's names.
m = __import__("math")
import math

print(m is math, m.__name__, __import__("sys").__name__, __import__("math", globals(), locals(), ["pi"], 0) is math, __import__("collections", None, None, (), 0).__name__)
for name in ("no_such_module_here", "math.nope", "no.such"):
    try:
        __import__(name)
    except ImportError as e:
        print(name, issubclass(type(e), ImportError))
for f in (lambda: __import__(), lambda: __import__(5), lambda: __import__(None)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
try:
    __import__("")
except ValueError as e:
    print(type(e).__name__)
try:
    from math import no_such_name
except ImportError as e:
    print(type(e).__name__)
try:
    import no_such_module_here
except ModuleNotFoundError as e:
    print(type(e).__name__, e.name)


def local_import():
    import math as mm
    from math import pi as p, sqrt

    return mm is math, p == math.pi, sqrt(16.0)


print(local_import(), "mm" in globals())
import sys

print(sys.modules.get("math", math) is math)
