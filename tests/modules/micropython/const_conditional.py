# Code behind a false constant disappears; what stays behaves as written.
from micropython import const

DEBUG = const(False)
LEVEL = const(2)
if DEBUG:
    print("never")
else:
    print("no debug")


def f(x):
    if DEBUG:
        return undefined_name_in_dead_code(x)
    if LEVEL > 1:
        x += 10
    while DEBUG:
        x = None
    return x if not DEBUG else None


print(f(1))
if LEVEL == 0:
    print("zero")
elif LEVEL == 2:
    print("two")
else:
    print("other")
print("a" if DEBUG else "b", DEBUG or "c", LEVEL and "d", not DEBUG, DEBUG and undefined)
assert not DEBUG
if 0:
    x = "local by assignment"
try:
    x
except NameError as e:
    print(type(e).__name__)


def g():
    if DEBUG:
        y = 1
    try:
        return y
    except NameError as e:
        return "NameError"


print(g())
