# The rest of CPython's tree.
import builtins

tree = {
    "ArithmeticError": "FloatingPointError",
    "Exception": "BufferError ReferenceError",
    "ImportError": "ModuleNotFoundError",
    "NameError": "UnboundLocalError",
    "RuntimeError": "RecursionError",
    "IndentationError": "TabError",
    "OSError": "BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError",
    "ConnectionError": "BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError",
    "UnicodeError": "UnicodeDecodeError UnicodeEncodeError",
    "BaseException": "BaseExceptionGroup",
}
n = 0
for base in tree:
    for name in tree[base].split():
        c = getattr(builtins, name, None)
        if c is None:
            print("missing", name)
        elif c.__bases__ != (getattr(builtins, base),):
            print("bases", name)
        n += 1
print(n, OSError is IOError, OSError is EnvironmentError, issubclass(ExceptionGroup, Exception), issubclass(ExceptionGroup, BaseExceptionGroup))
