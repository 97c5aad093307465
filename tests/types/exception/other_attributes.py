# NameError.name, AttributeError.name/obj, ImportError.name/path, SystemExit.code.
try:
    undefined_name
except NameError as e:
    print(e.name, e.args != ())
try:
    (5).missing
except AttributeError as e:
    print(e.name)
try:
    import no_such_module_xyz
except ImportError as e:
    print(e.name)
e = ImportError("msg", name="n", path="p")
print(e.name, e.path, e.args, str(e))
print(NameError("m", name="q").name, AttributeError("m", name="a", obj=1).obj, SystemExit().code, SystemExit(3).code, SystemExit("t").code, SystemExit(1, 2).code, SystemExit(None).code)
try:
    ImportError(foo=1)
except TypeError as e:
    print(type(e).__name__)


def f():
    print(v)
    v = 1


try:
    f()
except UnboundLocalError as e:
    print(type(e).__name__, isinstance(e, NameError))
