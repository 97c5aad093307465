# exceptions raised in and passing through generators
def g(n):
    for i in range(n, -3, -1):
        yield 10 / i

it = g(2)
print(next(it), next(it))
try:
    next(it)
except ZeroDivisionError as e:
    print(type(e).__name__)
print(list(it))

def handled():
    try:
        yield 1
        1 / 0
    except ZeroDivisionError as e:
        yield type(e).__name__
        raise KeyError("second")

it = handled()
print(next(it), next(it))
try:
    next(it)
except KeyError as e:
    print(e.args, type(e.__context__).__name__)

# the caller's handled exception is not the generator's
def ctx():
    try:
        yield 1
        raise ValueError
    except ValueError as e:
        yield e.__context__ is None

it = ctx()
next(it)
print(next(it))

def reraise():
    try:
        yield
    except Exception:
        yield "holding"
        raise

it = reraise()
next(it)
print(it.throw(OSError("orig")))
try:
    next(it)
except OSError as e:
    print(e.args)

def bare_raise():
    yield 1
    raise

it = bare_raise()
next(it)
try:
    next(it)
except RuntimeError:
    print("RuntimeError")

# an exception state saved over a yield
def keep():
    try:
        raise KeyError("mine")
    except KeyError as e:
        yield 1
        yield e.args

it = keep()
next(it)
try:
    raise ValueError("other")
except ValueError as e:
    print(next(it), e.args)

def loop_errors(items):
    for i in items:
        try:
            yield 1 // i
        except ZeroDivisionError:
            yield "zde"

print(list(loop_errors([1, 0, 1])))
def consumer():
    for x in g(1):
        print("x", x)
try:
    consumer()
except ZeroDivisionError:
    print("through for")
for f in (list, tuple, set, sum, max, sorted, any, all, lambda x: [*x], lambda x: dict(zip(x, x)), lambda x: ",".join(map(str, x)), lambda x: [0].extend(x), enumerate):
    try:
        r = f(g(1))
        print("no error" if f is not enumerate else next(r))
    except ZeroDivisionError:
        print("ZDE", end=" ")
print()
def arg_error(a): yield a
try:
    arg_error()
except TypeError:
    print("TypeError at the call")
