# line numbers in statements that span lines: the line of the part that failed
import sys, io

def last(e):
    if hasattr(sys, "print_exception"):
        buf = io.StringIO()
        sys.print_exception(e, buf)
        text = buf.getvalue().split("Traceback")[-1]
        return [int(l.split("line ")[1].split(",")[0]) for l in text.split("\n") if l.startswith("  File ")][-1]
    tb = e.__traceback__
    while tb.tb_next:
        tb = tb.tb_next
    return tb.tb_lineno

def ident(*a, **k):
    return a

def f0():
    return [
        1,
        undefined,
        3,
    ]

def f1():
    return {
        "a": 1,
        "b":
            1 / 0,
    }

def f2():
    return ident(
        1,
        k=None.x,
        m=2)

def f3():
    x = """
    long
    string
    """
    return x[1000]

def f4():
    x = 1 + \
        2
    return x.y

def f5():
    # several

    # comments
    x = (1 if
         undefined
         else 2)
    return x

def f6():
    return (
        lambda:
            1 / 0
    )()

def f7(a=[
    1,
    2,
]):
    return a[7]

for f in (f0, f1, f2, f3, f4, f5, f6, f7):
    try:
        f()
    except Exception as e:
        print(f.__name__, type(e).__name__, last(e))
