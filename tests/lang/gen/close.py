# close() and GeneratorExit
def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("finally")

it = g()
print(next(it))
print(it.close())
print(it.close(), list(it))
it = g()
print(it.close(), list(it))
it = g()
list(it)
it.close()

# GeneratorExit may be swallowed by returning
def h():
    try:
        yield 1
    except GeneratorExit:
        return

it = h()
next(it)
it.close()
print("ok")

# yielding again is an error
def bad():
    try:
        yield 1
    except GeneratorExit:
        yield 2

it = bad()
next(it)
try:
    it.close()
except RuntimeError as e:
    print(type(e).__name__)

def fin_yield():
    try:
        yield 1
    finally:
        yield "in finally"

it = fin_yield()
next(it)
try:
    it.close()
except RuntimeError as e:
    print(type(e).__name__)

# another exception comes out of close()
def other():
    try:
        yield
    except GeneratorExit:
        raise ValueError("other")

it = other()
next(it)
try:
    it.close()
except ValueError as e:
    print(e.args)

def bare():
    try:
        yield
    except:
        print("bare except sees it")
        raise

it = bare()
next(it)
it.close()

def exc_only():
    try:
        yield
    except Exception:
        print("not an Exception")

it = exc_only()
next(it)
it.close()
print(issubclass(GeneratorExit, BaseException), issubclass(GeneratorExit, Exception))

def nested():
    try:
        try:
            yield 1
        finally:
            print("inner")
    finally:
        print("outer")

it = nested()
next(it)
it.close()

def withs():
    class M:
        def __enter__(self): print("enter")
        def __exit__(self, t, v, tb): print("exit", t.__name__)
    with M():
        yield

it = withs()
next(it)
it.close()
it = nested()
next(it)
try:
    it.throw(GeneratorExit)
except GeneratorExit:
    print("thrown comes out")
