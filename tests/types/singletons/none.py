# None, Ellipsis and NotImplemented.
print(None, ..., NotImplemented, repr(None), str(...), repr(NotImplemented), Ellipsis is ..., type(None).__name__, type(...).__name__, type(NotImplemented).__name__)
print(None is None, None == None, None == 0, None == False, None == "", None != None, bool(None), bool(...), not None, ... == ..., Ellipsis == None, [None, ...], (None,), {None: ...}, {None} == {None})
print(hash(None) == hash(None), {None: 1}[None], {...: 2}[...], None in [None], None or "x", None and "x", "%s %r" % (None, None), "{} {!r}".format(None, ...), f"{None}{...}")
print(type(None)() is None, type(...)() is ..., type(NotImplemented)() is NotImplemented, isinstance(None, type(None)), None.__class__.__name__)
for f in (lambda: None + 1, lambda: None < None, lambda: None[0], lambda: None(), lambda: len(None), lambda: iter(None), lambda: -None, lambda: ...[0], lambda: ... + 1, lambda: ... < 1, lambda: int(None), lambda: None @ None, lambda: 1 in None):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
for f in (lambda: None.x, lambda: setattr(None, "x", 1), lambda: (...).x, lambda: delattr(None, "x")):
    try:
        f()
    except AttributeError as e:
        print(type(e).__name__)
for src in ("None = 1", "... = 1", "def f(None): pass", "True = 1", "del None", "for None in []: pass", "None.x = 1", "__debug__ = 1", "False: int = 1", "(True := 1)", "lambda None: 1", "import x as None", "class None: pass"):
    try:
        compile(src, "<t>", "exec")
        print(src, "compiled")
    except SyntaxError as e:
        print(src, type(e).__name__)


def f():
    pass


def g():
    return


print(f(), g(), f() is None, print(), [].append(1), (lambda: None)(), exec("1"))
