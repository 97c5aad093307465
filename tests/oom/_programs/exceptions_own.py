# Errors that CPython 3.11 has not, and what only we can ask for.
import io
from collections import namedtuple

print(type(PythonFinalizationError()).__name__, type(namedtuple("P", "x y").__dict__["x"]).__name__)
try:
    type(io.StringIO()).__base__()
except TypeError as e:
    print(e)
try:
    exec("import micropython\n@micropython.viper\ndef f(a: ptr8, b: ptr8):\n    return a + b\nf(1, 2)\n")
except Exception as e:
    print(type(e).__name__)
print(type(type(__import__("sys"))("made")).__name__, (1).__matmul__(2) if hasattr(1, "__matmul__") else "")
