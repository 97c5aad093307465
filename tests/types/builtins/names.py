# The names that every program finds, and that they can be shadowed and restored.
import builtins

for name in (
    "abs all any ascii bin bool bytearray bytes callable chr classmethod compile complex delattr dict dir divmod enumerate eval exec filter float format frozenset "
    "getattr globals hasattr hash hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property range "
    "repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ NotImplemented Ellipsis __build_class__"
).split():
    if not hasattr(builtins, name):
        print("missing", name)
    if name not in dir(builtins):
        print("not listed", name)
for name in ("BaseException Exception ArithmeticError AssertionError AttributeError EOFError GeneratorExit ImportError IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError OverflowError RuntimeError StopAsyncIteration StopIteration SyntaxError SystemExit TypeError UnicodeError ValueError ZeroDivisionError").split():
    if not issubclass(getattr(builtins, name), BaseException):
        print("missing", name)
print(builtins.len is len, builtins.__name__)


def f():
    len = 5
    return len


print(f(), len("ab"))
str = "shadowed"
print(str)
del str
print(str(5))
try:
    del str
except NameError as e:
    print(type(e).__name__)
for src in ("breakpoint_x", "unicode", "xrange", "raw_input", "long", "reduce"):
    try:
        eval(src)
    except NameError as e:
        print(src, type(e).__name__)
print(__name__, __debug__)
