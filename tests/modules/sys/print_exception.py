# sys.print_exception writes the traceback to a stream: innermost call last, lines and names.
import sys
import io


def show(e):
    s = io.StringIO()
    sys.print_exception(e, s)
    for line in s.getvalue().split("\n"):
        if line.startswith("  File "):
            print(line.split('"')[0] + line.split('"')[2])
        elif not line.startswith("    "):
            print(line)


def f(n):
    if n == 0:
        raise ValueError("deep", n)
    f(n - 1)


try:
    f(2)
except ValueError as e:
    show(e)
try:
    raise LookupError("key")
except LookupError as e:
    show(e)
try:
    [1, 2][
        5
    ]
except IndexError as e:
    s = io.StringIO()
    sys.print_exception(e, s)
    print(s.getvalue().split("\n")[0], s.getvalue().strip().split("\n")[-1].split(":")[0])


class E(Exception):
    def __str__(self):
        return "my text"


show(E())
show(RuntimeError("never raised"))


def g():
    try:
        f(0)
    finally:
        pass


try:
    g()
except ValueError as e:
    show(e)
try:
    sys.print_exception(E(), 1)
except (OSError, AttributeError, TypeError):
    print("not a stream")
