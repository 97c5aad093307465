# except* clauses
def show(e):
    if isinstance(e, BaseExceptionGroup):
        return e.message, [show(x) for x in e.exceptions]
    return type(e).__name__

def f(exc):
    log = []
    try:
        try:
            if exc:
                raise exc
            log.append("body")
        except* ValueError as e:
            log.append(("V", show(e)))
        except* (KeyError, IndexError) as e:
            log.append(("KI", show(e)))
        except* OSError:
            log.append("O")
        else:
            log.append("else")
        finally:
            log.append("fin")
    except BaseException as e:
        log.append(("out", show(e)))
    print(log)

V, K, I, O, T = ValueError(1), KeyError(2), IndexError(3), OSError(4), TypeError(5)
f(None)
f(V)
f(T)
f(O)
f(ExceptionGroup("g", [V]))
f(ExceptionGroup("g", [V, K, I, O]))
f(ExceptionGroup("g", [T, V]))
f(ExceptionGroup("g", [T]))
f(ExceptionGroup("g", [V, ValueError(9), UnicodeError()]))
f(ExceptionGroup("g", [ExceptionGroup("h", [V, T]), K, ExceptionGroup("i", [T, ExceptionGroup("j", [O])])]))
f(BaseExceptionGroup("b", [V, KeyboardInterrupt()]))
f(KeyboardInterrupt())

# a naked exception arrives wrapped in a group without a message
try:
    raise KeyError("naked")
except* KeyError as e:
    print(type(e).__name__, repr(e.message), e.exceptions[0].args)
# every clause may run, each at most once
n = []
try:
    raise ExceptionGroup("g", [V, V, K])
except* LookupError:
    n.append("lookup")
except* ValueError:
    n.append("value")
except* Exception:
    n.append("never")
print(n)
e = "outer"
try:
    raise V
except* ValueError as e:
    pass
try:
    e
except NameError:
    print("name unbound")
try:
    pass
except* ValueError:
    print("no")
try:
    raise ExceptionGroup("g", [V, K])
except* Exception as e:
    print(show(e))
for i in range(2):
    try:
        raise V
    except* ValueError:
        for j in range(3):
            if j == 1:
                break
            continue
print(i, j)
