# skip-on: board no file system
# star imports with and without __all__
from m_all import *
print(a, _b, f())
print("c" in globals(), "g" in globals())
from m_noall import *
print(p, imported, "_q" in globals(), "__r" in globals(), "__s__" in globals(), sys.__name__)
try:
    from m_badall import *
    print("no error")
except (AttributeError, ImportError) as e:
    print("error for a name in __all__ that is missing")
ns = {}
exec("from m_all import *", ns)
print(ns["a"], "c" in ns)
a = "overwritten"
from m_all import *
print(a)
for bad in ("def f():\n from m_all import *", "class C:\n from m_all import *", "from m_all import *, a", "from m_all import (*)", "from m_all import * as x", "import *", "from m_all import a, *"):
    try:
        compile(bad, "<s>", "exec")
        print("accepted", bad)
    except SyntaxError:
        pass
if True:
    from m_all import *
try:
    from m_all import *
finally:
    print("done", f())
