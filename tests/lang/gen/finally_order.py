# try/finally and with inside generators, in order
log = []

class M:
    def __init__(self, n): self.n = n
    def __enter__(self):
        log.append("enter " + self.n)
        return self
    def __exit__(self, t, v, tb):
        log.append("exit %s %s" % (self.n, t.__name__ if t else None))

def g():
    with M("a"):
        try:
            log.append("body")
            yield 1
            log.append("resumed")
            with M("b"):
                yield 2
        except ValueError:
            log.append("except")
            yield 3
        else:
            log.append("else")
            yield 4
        finally:
            log.append("finally")
            yield 5
    yield 6

def show():
    print(log)
    log.clear()

print(list(g()))
show()
it = g()
print(next(it), it.throw(ValueError), next(it), next(it), next(it, "end"))
show()
it = g()
print(next(it), next(it), it.throw(ValueError))
show()
print(list(it))
show()
it = g()
next(it)
try:
    it.throw(KeyError)
    next(it)
except KeyError:
    log.append("KeyError out")
show()
it = g()
next(it)
try:
    it.close()
except RuntimeError:
    log.append("yield in finally")
show()
it.close()
show()

def loops():
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
        finally:
            log.append("f%d" % i)

print(list(loops()))
show()
it = loops()
for x in it:
    if x == 2:
        break
    log.append("x%d" % x)
show()
it.close()
show()

def early():
    try:
        for i in range(5):
            yield i
            if i == 1:
                return
    finally:
        log.append("early")

print(list(early()))
show()

def outer():
    try:
        yield from early()
    finally:
        log.append("outer")

it = outer()
next(it)
it.close()
show()
