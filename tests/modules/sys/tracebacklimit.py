# sys.tracebacklimit: so many entries, the outer ones; nothing but the exception at 0; as before when it is deleted.
import io
import sys


def inner():
    raise ValueError("text")


def middle():
    inner()


def show():
    try:
        middle()
    except ValueError as e:
        out = io.StringIO()
        sys.print_exception(e, out)
        print([line.split(" in ")[-1] for line in out.getvalue().split("\n")])


show()
for limit in (2, 1, 0, -1, 100):
    sys.tracebacklimit = limit
    show()
print(sys.tracebacklimit)
del sys.tracebacklimit
show()
print(hasattr(sys, "tracebacklimit"))
print(repr(sys.ps1), repr(sys.ps2))
sys.ps1 = "> "
print(sys.ps1)
del sys.ps1
print(sys.ps1)
