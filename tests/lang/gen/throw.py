# throw()
def g():
    while True:
        try:
            x = yield "ready"
            print("got", x)
        except ValueError as e:
            print("caught", e.args)
            yield "recovered"
        except KeyError:
            print("returning")
            return "done"
        finally:
            print("finally")

it = g()
print(next(it))
print(it.throw(ValueError("v")))
print(next(it))
print(it.send(1))
print(it.throw(ValueError))
print(next(it))
try:
    it.throw(KeyError)
except StopIteration as e:
    print("stop", e.value)
try:
    it.throw(ValueError("after the end"))
except ValueError as e:
    print(e.args)

# on a generator that has not started
def h():
    try:
        yield 1
    except ValueError:
        print("not reached")

it = h()
try:
    it.throw(ValueError("early"))
except ValueError as e:
    print(e.args)
print(list(it))
it = h()
next(it)
try:
    it.throw(OSError("uncaught"))
except OSError as e:
    print(e.args)
print(list(it))

class MyErr(Exception):
    def __init__(self, a=0):
        self.a = a

def k():
    try:
        yield 1
    except MyErr as e:
        yield e.a

for exc in (MyErr, MyErr(5)):
    it = k()
    next(it)
    print(it.throw(exc))

def replace():
    try:
        yield
    except ValueError:
        raise KeyError("replaced")

it = replace()
next(it)
try:
    it.throw(ValueError)
except KeyError as e:
    print(e.args, type(e.__context__).__name__)
for bad in (5, None, "s", int, object()):
    it = k()
    next(it)
    try:
        it.throw(bad)
    except TypeError:
        print("TypeError", end=" ")
print()
it = k()
next(it)
e = MyErr("same object")
try:
    it.throw(e)
    it.throw(e)
except MyErr as e2:
    print(e2 is e)

def deep():
    for i in range(3):
        try:
            yield i
        except IndexError:
            yield "idx%d" % i

it = deep()
print(next(it), it.throw(IndexError), next(it), it.throw(IndexError()), next(it))
