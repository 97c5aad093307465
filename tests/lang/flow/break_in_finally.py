# break, continue and return inside finally swallow what was going on
def f():
    for i in range(3):
        try:
            raise ValueError
        finally:
            break
    return "swallowed", i

def g():
    n = 0
    for i in range(3):
        try:
            raise KeyError
        finally:
            n += 1
            continue
    return "continued", n

def h():
    for i in range(3):
        try:
            return "lost"
        finally:
            break
    return "break wins"

def k():
    try:
        return "try"
    finally:
        return "finally"

def m():
    try:
        raise OSError
    finally:
        return "no error"

def n():
    for i in range(2):
        try:
            return "lost"
        finally:
            continue
    return "continue wins"

def o():
    try:
        1 / 0
    except ZeroDivisionError:
        return "except"
    finally:
        return "finally over except"

def p():
    while True:
        try:
            continue
        finally:
            break
    return "p"

def q():
    # a loop inside finally may use break freely
    try:
        raise ValueError("kept")
    finally:
        for i in range(5):
            if i == 2:
                break

for fn in (f, g, h, k, m, n, o, p):
    print(fn.__name__, fn())
try:
    q()
except ValueError as e:
    print("q", e.args)
