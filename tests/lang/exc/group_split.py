# subgroup and split
def show(g):
    if g is None:
        return None
    if isinstance(g, BaseExceptionGroup):
        return g.message, [show(e) for e in g.exceptions]
    return type(g).__name__ + str(g.args)

V, K, O, T = ValueError(1), KeyError(2), OSError(3), TypeError(4)
flat = ExceptionGroup("flat", [V, K, T])
deep = ExceptionGroup("top", [V, ExceptionGroup("mid", [K, ExceptionGroup("low", [V, O]), T]), O])
for g in (flat, deep):
    for cond in (ValueError, KeyError, (ValueError, OSError), IndexError, Exception, LookupError, (KeyError, TypeError)):
        print(show(g.subgroup(cond)))
        m, r = g.split(cond)
        print(" ", show(m), show(r))
print(show(deep.subgroup(lambda e: isinstance(e, OSError))), show(deep.split(lambda e: not isinstance(e, ExceptionGroup))[1]))
print(flat.subgroup(Exception) is flat, flat.split(ExceptionGroup)[0] is flat, flat.split(IndexError)[1] is flat or show(flat.split(IndexError)[1]) == show(flat))
print(show(deep.subgroup(lambda e: e.args and e.args[0] in (1, 2))))
for bad in (5, "ValueError", None, [ValueError], (ValueError, 5), int):
    for f in (flat.subgroup, flat.split):
        try:
            f(bad)
            print("no error")
        except TypeError:
            print("TypeError", end=" ")
print()
try:
    flat.subgroup(lambda e: 1 / 0)
except ZeroDivisionError:
    print("ZeroDivisionError")

# parts keep cause, context and notes
try:
    try:
        raise IndexError("ctx")
    except IndexError:
        raise ExceptionGroup("g", [V, K]) from T
except ExceptionGroup as g:
    m, r = g.split(ValueError)
    for p in (m, r):
        print(p.__cause__ is T, type(p.__context__).__name__, p.message)
b = BaseExceptionGroup("b", [KeyboardInterrupt(), V])
m, r = b.split(ValueError)
print(type(m).__name__, type(r).__name__)
def leaves(g):
    for e in g.exceptions:
        if isinstance(e, BaseExceptionGroup):
            yield from leaves(e)
        else:
            yield type(e).__name__
print(list(leaves(deep)))
