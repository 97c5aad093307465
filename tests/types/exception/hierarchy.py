# The exception tree of MicroPython's documentation, as issubclass sees it.
tree = {
    "BaseException": "SystemExit KeyboardInterrupt GeneratorExit Exception",
    "Exception": "StopIteration StopAsyncIteration ArithmeticError AssertionError AttributeError EOFError ImportError LookupError MemoryError NameError OSError RuntimeError SyntaxError TypeError ValueError",
    "ArithmeticError": "OverflowError ZeroDivisionError",
    "LookupError": "IndexError KeyError",
    "RuntimeError": "NotImplementedError",
    "SyntaxError": "IndentationError",
    "ValueError": "UnicodeError",
}
import builtins

n = 0
for base in tree:
    for name in tree[base].split():
        c = getattr(builtins, name)
        if c.__bases__ != (getattr(builtins, base),):
            print("bases", name, c.__bases__)
        if not (issubclass(c, BaseException) and c.__name__ == name and isinstance(c(), c) and c().args == ()):
            print("bad", name)
        n += 1
print(n)
for child, parent in (("KeyError", "Exception"), ("SystemExit", "Exception"), ("KeyboardInterrupt", "Exception"), ("GeneratorExit", "Exception"), ("OverflowError", "ArithmeticError"), ("IndentationError", "Exception"), ("UnicodeError", "ValueError"), ("NotImplementedError", "RuntimeError"), ("KeyError", "IndexError")):
    print(child, parent, issubclass(getattr(builtins, child), getattr(builtins, parent)))
for c in (SystemExit, KeyboardInterrupt, GeneratorExit):
    try:
        try:
            raise c("x")
        except Exception:
            print("caught as Exception")
    except BaseException as e:
        print(type(e).__name__, e.args)
