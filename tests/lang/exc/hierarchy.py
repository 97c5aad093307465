# the builtin exception classes and their bases
tree = {
    "Exception": "BaseException", "GeneratorExit": "BaseException", "KeyboardInterrupt": "BaseException", "SystemExit": "BaseException",
    "ArithmeticError": "Exception", "AssertionError": "Exception", "AttributeError": "Exception", "EOFError": "Exception", "ImportError": "Exception",
    "LookupError": "Exception", "MemoryError": "Exception", "NameError": "Exception", "OSError": "Exception", "RuntimeError": "Exception",
    "StopAsyncIteration": "Exception", "StopIteration": "Exception", "SyntaxError": "Exception", "TypeError": "Exception", "ValueError": "Exception",
    "OverflowError": "ArithmeticError", "ZeroDivisionError": "ArithmeticError", "IndexError": "LookupError", "KeyError": "LookupError",
    "UnboundLocalError": "NameError", "NotImplementedError": "RuntimeError", "RecursionError": "RuntimeError", "IndentationError": "SyntaxError",
    "UnicodeError": "ValueError",
}
import builtins
for name in sorted(tree):
    c = getattr(builtins, name)
    b = getattr(builtins, tree[name])
    ok = issubclass(c, b) and issubclass(c, BaseException) and c.__bases__ == (b,) and c.__name__ == name
    try:
        raise c("m")
    except b as e:
        ok = ok and type(e) is c and e.args == ("m",)
    print(name, tree[name], ok)
print(issubclass(KeyError, LookupError), issubclass(LookupError, KeyError), issubclass(KeyboardInterrupt, Exception), issubclass(BaseException, object))
print(isinstance(KeyError(), (OSError, LookupError)), isinstance(ZeroDivisionError(), ArithmeticError), type(KeyError) is type)

class Multi(KeyError, IndexError): pass
print(issubclass(Multi, KeyError), issubclass(Multi, IndexError), [b.__name__ for b in Multi.__bases__])
for bad in ("class X(KeyError, OSError, KeyError): pass", "class Y(Exception, KeyError): pass"):
    try:
        exec(bad)
        print("made", bad)
    except TypeError:
        print("TypeError")
