# sys: what the other programs do not use.
import sys

print(sys.byteorder, sys.maxsize > 0, sys.platform != "", sys.version != "", sys.version_info[0], sys.implementation.name, isinstance(sys.implementation.version, tuple), sys.argv == [], len(sys.path), "__main__" in sys.modules)
print(sys.implementation._machine != "", repr(sys.implementation)[:6], hasattr(sys.implementation, "_build"), sys.getsizeof([1, 2, 3]) > 0, sys.intern("abc"), sys.exc_info())
sys.ps1 = ">"
print(sys.ps1, hasattr(sys, "nothing"))
try:
    raise ValueError("x")
except ValueError as e:
    print(sys.exc_info()[1] is e)
    sys.print_exception(e, sys.stdout)
sys.stdout.write("written\n")
print(sys.stdout.buffer is not None, sys.stdout.fileno(), sys.atexit(None))
try:
    sys.exit(3)
except SystemExit as e:
    print(e.code, e.args)
