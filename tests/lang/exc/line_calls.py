# the lines of every frame between the raise and the handler
import sys, io

def lines(e):
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

def a(n):
    return b(n) + 1

def b(n):
    x = n
    return c(x)

def c(n):
    if n:
        raise KeyError(n)

try:
    a(1)
except KeyError as e:
    print(lines(e))

def rec(n):
    if n == 0:
        return 1 / n
    return rec(n - 1)

try:
    rec(3)
except ZeroDivisionError as e:
    print(lines(e))

class K:
    def __init__(self):
        self.go()

    def go(self):
        self.x.y

try:
    K()
except AttributeError as e:
    print(lines(e))

def gen():
    yield 1
    raise ValueError

def use():
    for x in gen():
        x += 1

try:
    use()
except ValueError as e:
    print(lines(e))

def outer():
    def inner():
        return undefined_name
    return inner()

try:
    outer()
except NameError as e:
    print(lines(e))

def reraise():
    try:
        c(5)
    except KeyError:
        raise

try:
    reraise()
except KeyError as e:
    print(lines(e)[0], lines(e)[-1])

def sub():
    yield from gen()

try:
    list(sub())
except ValueError as e:
    print(lines(e))

async def co():
    return 1 / 0

async def main():
    await co()

try:
    main().send(None)
except ZeroDivisionError as e:
    print(lines(e))
