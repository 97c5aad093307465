# exit: 1
# stderr
# The text of a MemoryError that nobody catches says what was wanted.
import io
import sys


def make():
    return bytearray(1 << 28)


try:
    make()
except MemoryError as e:
    out = io.StringIO()
    sys.print_exception(e, out)
    text = out.getvalue()
    print("allocating 268435" in text, "free, largest block" in text, text.count("\n"))


def locked():
    import micropython

    micropython.heap_lock()
    return [1]


locked()
