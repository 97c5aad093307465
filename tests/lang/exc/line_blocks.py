# line numbers inside compound statements
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

def boom():
    raise KeyError

class M:
    def __enter__(self): return self
    def __exit__(self, *a): 1 / 0

def f(n):
    if n == 0:
        return 1 / 0
    elif n == 1 / (n - 1 or 1) and undefined1:
        pass
    else:
        for i in range(n):
            if i == 1 and n == 2:
                undefined2
            while i > 1 and n == 3:
                undefined3
        else:
            if n == 4:
                undefined4
    try:
        if n == 5:
            undefined5
    except ValueError:
        pass
    else:
        if n == 6:
            undefined6
    finally:
        if n == 7:
            undefined7
    try:
        n / 1
        [][n]
    except IndexError:
        if n == 8:
            undefined8
    with M() if n == 9 else open_ as m:
        if n == 10:
            undefined10
    match n:
        case 11 if undefined11:
            pass
        case 12:
            undefined12
    return [
        j
        for j in range(n)
        if undefined13
    ]

class Opn:
    def __enter__(self): return self
    def __exit__(self, *a): pass

open_ = Opn()
for n in range(14):
    try:
        f(n)
        print(n, "no error")
    except Exception as e:
        print(n, type(e).__name__, last(e))
