# the rest of the builtin exceptions
import builtins
tree = {
    "BaseExceptionGroup": "BaseException", "ExceptionGroup": "BaseExceptionGroup", "FloatingPointError": "ArithmeticError", "BufferError": "Exception",
    "ModuleNotFoundError": "ImportError", "ReferenceError": "Exception", "SystemError": "Exception", "TabError": "IndentationError", "Warning": "Exception",
    "UnicodeDecodeError": "UnicodeError", "UnicodeEncodeError": "UnicodeError", "BlockingIOError": "OSError", "ChildProcessError": "OSError",
    "ConnectionError": "OSError", "BrokenPipeError": "ConnectionError", "ConnectionAbortedError": "ConnectionError", "ConnectionRefusedError": "ConnectionError",
    "ConnectionResetError": "ConnectionError", "FileExistsError": "OSError", "FileNotFoundError": "OSError", "InterruptedError": "OSError", "IsADirectoryError": "OSError",
    "NotADirectoryError": "OSError", "PermissionError": "OSError", "ProcessLookupError": "OSError", "TimeoutError": "OSError", "DeprecationWarning": "Warning",
    "RuntimeWarning": "Warning", "UserWarning": "Warning",
}
for name in sorted(tree):
    c = getattr(builtins, name, None)
    b = getattr(builtins, tree[name], None)
    print(name, c is not None and b is not None and issubclass(c, b))
print(issubclass(ExceptionGroup, Exception), issubclass(BaseExceptionGroup, Exception))
for c in (ConnectionResetError, TimeoutError, FileNotFoundError, PermissionError):
    try:
        raise c("m")
    except ConnectionError as e:
        print("connection", e.args)
    except OSError as e:
        print("os", type(e).__name__, e.args)
