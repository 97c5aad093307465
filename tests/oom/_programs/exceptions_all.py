# Each built-in exception type.
import builtins

for name in """BaseException BaseExceptionGroup ExceptionGroup GeneratorExit KeyboardInterrupt SystemExit Exception ArithmeticError FloatingPointError
OverflowError ZeroDivisionError AssertionError AttributeError BufferError EOFError ImportError ModuleNotFoundError LookupError IndexError
KeyError MemoryError NameError UnboundLocalError OSError BlockingIOError ChildProcessError ConnectionError BrokenPipeError
ConnectionAbortedError ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError InterruptedError IsADirectoryError
NotADirectoryError PermissionError ProcessLookupError TimeoutError ReferenceError RuntimeError NotImplementedError RecursionError StopIteration
StopAsyncIteration SyntaxError IndentationError TabError SystemError TypeError ValueError UnicodeError Warning
BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning
UnicodeWarning UserWarning""".split():
    cls = getattr(builtins, name, None)
    if cls and "Group" not in name:
        try:
            raise cls("x")
        except BaseException as e:
            assert type(e) is cls and e.args == ("x",)
print("done", [type(OSError(n, "m")).__name__ for n in (2, 17)], str(OSError(5, "io")), StopIteration(5).value, SystemExit(3).code)
