# the line numbers of errors in simple statements
import sys, io

def lines(e):
    # the line of each frame, outermost first
    if hasattr(sys, "print_exception"):
        buf = io.StringIO()
        sys.print_exception(e, buf)
        text = buf.getvalue().split("Traceback")[-1]
        return [int(l.split("line ")[1].split(",")[0]) for l in text.split("\n") if l.startswith("  File ")]
    out, tb = [], e.__traceback__
    while tb:
        out.append(tb.tb_lineno)
        tb = tb.tb_next
    return out

def t(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, lines(e)[1:])

def f0():
    x = 1

    y = x / 0
    return y

t(f0)

def f1():
    a = [1]
    # comment

    return a[5]

t(f1)

def f2():
    x = 1; y = 2; undefined; z = 3

t(f2)

def f3():
    """doc
    string
    """
    raise KeyError("k")

t(f3)

def f4():
    del nothing_here
    pass

t(f4)

def f5():

    # comment first

    assert 0, "m"

t(f5)

def f6(): return 1 / 0

t(f6)

def f7():
    x = 5
    x.attr = 1

t(f7)

def f8():
    from sys import nope

t(f8)

def f9():
    a, b = 1, 2
    a, b, c = a, b

t(f9)
