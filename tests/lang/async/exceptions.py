# exceptions and finally in coroutines; throw() and close()
class Aw:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        return (yield self.v)

log = []

async def work(tag):
    try:
        r = await Aw(tag)
        log.append("got %s" % r)
        return "result " + tag
    except ValueError as e:
        log.append("caught %s" % e.args)
        await Aw(tag + " recover")
        return "recovered"
    finally:
        log.append("finally " + tag)

def show():
    print(log)
    log.clear()

c = work("a")
print(c.send(None))
try:
    c.send(1)
except StopIteration as e:
    print(e.value)
show()
c = work("b")
c.send(None)
print(c.throw(ValueError("v")))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
show()
c = work("c")
c.send(None)
try:
    c.throw(KeyError("k"))
except KeyError as e:
    print(e.args)
show()
c = work("d")
c.send(None)
c.close()
show()
c = work("never started")
c.close()
show()

async def outer():
    try:
        await work("in")
    except KeyError:
        log.append("outer KeyError")
        raise OSError("from outer")
    finally:
        await Aw("outer finally")
        log.append("outer done")

c = outer()
c.send(None)
print(c.throw(KeyError("x")))
try:
    c.send(None)
except OSError as e:
    print(e.args, type(e.__context__).__name__)
show()

async def raises():
    raise IndexError("i")

async def catches():
    try:
        await raises()
    except IndexError as e:
        return e.args

try:
    catches().send(None)
except StopIteration as e:
    print(e.value)

async def stop():
    raise StopIteration("from coroutine")

try:
    stop().send(None)
except RuntimeError:
    print("RuntimeError")

async def div(x):
    return 1 // x

async def many():
    out = []
    for x in (1, 0, 2):
        try:
            out.append(await div(x))
        except ZeroDivisionError:
            out.append("zde")
            continue
        else:
            out.append("else")
        finally:
            out.append("fin")
    return out

try:
    many().send(None)
except StopIteration as e:
    print(e.value)
