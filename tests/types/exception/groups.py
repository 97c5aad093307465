# ExceptionGroup: construction, message, exceptions, subgroup, split, derive, nesting.
g = ExceptionGroup("msg", [ValueError(1), TypeError(2), ExceptionGroup("inner", [KeyError(3), ValueError(4)])])
print(g.message, len(g.exceptions), type(g).__name__, isinstance(g, Exception), [type(e).__name__ for e in g.exceptions], type(g.exceptions).__name__)


def shape(e):
    if e is None:
        return None
    if isinstance(e, BaseExceptionGroup):
        return (e.message, [shape(x) for x in e.exceptions])
    return "%s%r" % (type(e).__name__, e.args)


print(shape(g))
print(shape(g.subgroup(ValueError)))
print(shape(g.subgroup((KeyError, TypeError))))
print(shape(g.subgroup(lambda e: isinstance(e, KeyError))), g.subgroup(OSError), g.subgroup(ExceptionGroup) is g)
m, r = g.split(ValueError)
print(shape(m), shape(r))
print([shape(x) for x in g.split(OSError)], [shape(x) for x in g.split(Exception)])
d = g.derive([OSError(9)])
print(shape(d), type(d).__name__)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
for f in (lambda: ExceptionGroup("m"), lambda: ExceptionGroup("m", 5), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("m", [KeyboardInterrupt()]), lambda: ExceptionGroup()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
for f in (lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", [5]), lambda: ExceptionGroup("m", [ValueError])):
    try:
        f()
    except ValueError as e:
        print(type(e).__name__)
print(str(g), str(ExceptionGroup("one", [ValueError()])))


class G(ExceptionGroup):
    def derive(self, excs):
        return G(self.message + "!", excs)


x = G("mine", [ValueError(1), KeyError(2)])
print(shape(x.subgroup(KeyError)), type(x.subgroup(KeyError)).__name__)
