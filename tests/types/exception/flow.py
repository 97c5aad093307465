# Exceptions through calls, loops, generators and comprehensions keep the right object.
def thrower(n):
    if n == 0:
        raise ValueError("deep", n)
    try:
        thrower(n - 1)
    finally:
        log.append(n)


log = []
try:
    thrower(5)
except ValueError as e:
    print(e.args, log)
try:
    e
except NameError as x:
    print("e is unbound", type(x).__name__)
out = []
for i in range(5):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        out.append(i)
    except ValueError:
        pass
    else:
        out.append("else")
    finally:
        out.append("f%d" % i)
print(out)


def ret():
    for i in range(3):
        try:
            return i
        finally:
            if i == 0:
                continue
    return "end"


print(ret())
saved = None
try:
    raise KeyError("kept")
except KeyError as e:
    saved = e
print(saved.args)
try:
    raise saved
except KeyError as e:
    print(e is saved)


def f():
    try:
        try:
            raise TypeError(1)
        except ValueError:
            print("no")
        else:
            print("no")
    except (KeyError, TypeError) as e:
        return e.args
    finally:
        print("outer finally")


print(f())
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError as e:
    print(type(e).__name__)


class E(Exception):
    n = 0

    def __init__(self, *a):
        E.n += 1
        super().__init__(*a)


for i in range(200):
    try:
        raise E(i)
    except E as e:
        last = e.args
print(last, E.n)
import sys

try:
    raise E("x")
except:
    print("bare")


def nested(n):
    try:
        raise KeyError(n)
    except KeyError as e:
        if n:
            nested(n - 1)
        print(e.args[0], end=" ")


nested(6)
print()
