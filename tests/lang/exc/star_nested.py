# except* with generators, coroutines, loops and functions around it
def show(e):
    if isinstance(e, BaseExceptionGroup):
        return e.message, [show(x) for x in e.exceptions]
    return type(e).__name__ + str(e.args)

def collect(fns):
    errs, out = [], []
    for f in fns:
        try:
            out.append(f())
        except Exception as e:
            errs.append(e)
    if errs:
        raise ExceptionGroup("%d failed" % len(errs), errs)
    return out

def zde(): return 1 / 0
def key(): return {}["k"]
def ok(): return "ok"
def sub(): return collect([zde, ok, key])

def run(*fns):
    log = []
    try:
        log.append(collect(fns))
    except* ZeroDivisionError as e:
        log.append(("Z", e.message, len(e.exceptions)))
    except* LookupError as e:
        log.append(("L", show(e)))
    return log

print(run(ok, ok))
print(run(zde, ok))
print(run(zde, key, zde))
print(run(sub, key, ok))
print(run(sub, sub))

def gen():
    while True:
        try:
            yield "ready"
        except* ValueError as e:
            yield "V", len(e.exceptions)

g = gen()
print(next(g), g.throw(ValueError(1)), next(g), g.throw(ExceptionGroup("t", [ValueError(1), ValueError(2)])), next(g))
try:
    g.throw(KeyError("k"))
except ExceptionGroup as e:
    print("group", show(e))
except KeyError as e:
    print("naked", e.args)

def inner(n):
    try:
        raise ExceptionGroup("in%d" % n, [ValueError(n), KeyError(n)])
    except* ValueError:
        pass

def outer():
    errs = []
    for i in range(3):
        try:
            inner(i)
        except ExceptionGroup as e:
            errs.append(e)
    raise ExceptionGroup("all", errs)

try:
    outer()
except* KeyError as e:
    print(show(e))

async def co():
    try:
        raise ExceptionGroup("async", [OSError(1), ValueError(2)])
    except* OSError as e:
        r = len(e.exceptions)
    except* ValueError as e:
        r += 10
    return r

try:
    co().send(None)
except StopIteration as e:
    print(e.value)

def fin_order():
    log = []
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
        except* ValueError:
            log.append("v")
        finally:
            log.append("f")
    except ExceptionGroup as e:
        log.append(show(e))
    return log

print(fin_order())
class M:
    def __enter__(self): pass
    def __exit__(self, t, v, tb):
        print(t.__name__)
        return True
with M():
    try:
        raise ExceptionGroup("w", [KeyError(1)])
    except* ValueError:
        pass
