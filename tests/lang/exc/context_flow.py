# which exception is being handled, through functions, loops, generators and with
def ctx(e):
    return type(e.__context__).__name__

def raise_it(e):
    raise e

try:
    raise KeyError
except KeyError:
    try:
        raise_it(ValueError())
    except ValueError as e:
        print(ctx(e))
        try:
            raise_it(OSError())
        except OSError as e2:
            print(ctx(e2), ctx(e2.__context__))
    try:
        raise_it(IndexError())
    except IndexError as e:
        print(ctx(e))

def loop():
    out = []
    for i in range(3):
        try:
            raise [KeyError, ValueError, OSError][i]
        except Exception as e:
            out.append(ctx(e))
    return out

print(loop())

def gen():
    try:
        yield 1
        raise ValueError
    except ValueError as e:
        yield ctx(e)

try:
    raise KeyError
except KeyError:
    g = gen()
    next(g)
    print(next(g))
g = gen()
next(g)
try:
    raise KeyError
except KeyError:
    print(next(g))

class M:
    def __init__(self, exc=None): self.exc = exc
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        if self.exc:
            raise self.exc

try:
    with M(OSError()):
        raise KeyError
except OSError as e:
    print(ctx(e))
try:
    with M(OSError()):
        pass
except OSError as e:
    print(ctx(e))

def ret_in_handler():
    try:
        raise KeyError
    except KeyError:
        return 1

ret_in_handler()
try:
    raise ValueError
except ValueError as e:
    print(ctx(e))

def brk():
    for _ in "x":
        try:
            raise KeyError
        except KeyError:
            break
    try:
        raise ValueError
    except ValueError as e:
        return ctx(e)

print(brk())

def fin_return():
    try:
        raise KeyError
    finally:
        return "swallowed"

fin_return()
try:
    raise ValueError
except ValueError as e:
    print(ctx(e))

class P:
    @property
    def p(self): raise ValueError
    def __getattr__(self, n): raise AttributeError(n)
    def __str__(self): raise OSError

for act in (lambda: P().q, lambda: str(P()), lambda: f"{P()}", lambda: 1 / 0):
    try:
        raise KeyError
    except KeyError:
        try:
            act()
        except Exception as e:
            print(type(e).__name__, ctx(e))
