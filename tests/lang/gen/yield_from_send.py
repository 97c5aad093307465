# send, throw and close pass through yield from
log = []

def inner():
    try:
        while True:
            try:
                x = yield "i"
                log.append(("recv", x))
            except ValueError as e:
                log.append(("caught", e.args))
                yield "after ValueError"
    except GeneratorExit:
        log.append("inner exit")
        raise
    finally:
        log.append("inner fin")

def outer():
    try:
        yield from inner()
    except KeyError as e:
        log.append("outer KeyError")
        yield "from outer"
    finally:
        log.append("outer fin")

def show():
    print(log)
    log.clear()

g = outer()
print(next(g), g.send(5), g.send(None))
show()
print(g.throw(ValueError("v")), next(g))
show()
print(g.throw(KeyError))
show()
try:
    next(g)
except StopIteration:
    print("stop")
show()
g = outer()
next(g)
g.close()
show()
g = outer()
next(g)
try:
    g.throw(OSError("o"))
except OSError as e:
    print(e.args)
show()

# an iterator without send, throw, close
class Plain:
    def __iter__(self): return self
    def __next__(self): return "p"

def over():
    try:
        yield from Plain()
    except ValueError:
        yield "VE in over"

g = over()
print(next(g), next(g), g.send(None))
try:
    g.send(1)
except AttributeError as e:
    print(type(e).__name__)
g = over()
next(g)
print(g.throw(ValueError))
g = over()
next(g)
print(g.close())

# an iterator with its own send, throw and close
class Full(Plain):
    def send(self, v):
        log.append(("send", v))
        return "sent"
    def throw(self, t, *a):
        log.append(("throw", isinstance(t, KeyError) or t is KeyError))
        return "thrown"
    def close(self):
        log.append("close")

def full():
    yield from Full()

g = full()
print(next(g), g.send(3), g.throw(KeyError()), next(g))
g.close()
show()

def stop_in_throw():
    try:
        yield 1
    except ValueError:
        return "returned from throw"

def catch():
    r = yield from stop_in_throw()
    yield r

g = catch()
next(g)
print(g.throw(ValueError))
