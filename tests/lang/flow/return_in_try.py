# return out of try, with, loops; finally still runs, the value is fixed first
log = []

def f():
    try:
        return "value"
    finally:
        log.append("f")

print(f(), log)

def g():
    x = 1
    try:
        return x
    finally:
        x = 2
        log.append("g")

print(g())

def g2():
    x = [1]
    try:
        return x
    finally:
        x.append(2)

print(g2())

def order(v):
    log.append(v)
    return v

def h():
    try:
        return order("ret")
    finally:
        order("fin")

log.clear()
print(h(), log)

def loops():
    for i in range(3):
        for j in range(3):
            try:
                if i == 1 and j == 1:
                    return i, j
            finally:
                log.append((i, j))

log.clear()
print(loops(), log)

def nested():
    try:
        try:
            return 1
        finally:
            log.append("inner")
    finally:
        log.append("outer")
    log.append("unreachable")

log.clear()
print(nested(), log)

def in_except():
    try:
        raise KeyError
    except KeyError:
        return "handler"
    else:
        return "else"
    finally:
        log.append("fin")

def in_else():
    try:
        pass
    except KeyError:
        return "handler"
    else:
        return "else"
    finally:
        log.append("fin2")

log.clear()
print(in_except(), in_else(), log)

def raise_in_finally():
    try:
        return 1
    finally:
        raise OSError("fin")

try:
    raise_in_finally()
except OSError as e:
    print(e.args)

def err_in_return():
    try:
        return 1 / 0
    except ZeroDivisionError:
        return "caught in return expression"

print(err_in_return())

def gen():
    try:
        yield 1
        return "gen value"
    finally:
        log.append("gen fin")

it = gen()
next(it)
try:
    next(it)
except StopIteration as e:
    print(e.value, log[-1])
