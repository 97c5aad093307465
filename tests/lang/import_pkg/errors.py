# skip-on: board no file system
# imports that fail
import sys
for i in range(2):
    try:
        import m_raises
    except ValueError as e:
        print(e.args, "m_raises" in sys.modules, "m_raises" in globals())
try:
    import m_syntax
except SyntaxError:
    print("SyntaxError", "m_syntax" in sys.modules)
for src in ("import no_such_module", "from no_such_module import x", "import no_such_module as y", "from no_such_module import *", "import sys.nope", "import m_simple.nope", "from m_simple import nope", "from m_simple import x, nope2",
            "__import__('no_such_module')", "import m_simple as a, no_such as b"):
    try:
        exec(src)
        print("no error", src)
    except ImportError:
        print(src, "ImportError")
try:
    import no_such_module
except ImportError as e:
    print(isinstance(e, Exception), "y" in globals())
try:
    import json_does_not_exist as j
except ImportError:
    j = None
print(j)
x = "before"
try:
    from m_simple import y as x, nope
except ImportError:
    print(x == [2])

def opt(name):
    try:
        return __import__(name).__name__
    except ImportError:
        return "missing " + name

print(opt("m_simple"), opt("m_nope"))
for src in ("from . import x", "from .m_simple import x", "from .. import y", "from .nope import z"):
    try:
        exec(src, {"__name__": "__main__"})
        print("no error", src)
    except (ImportError, SystemError, ValueError, KeyError):
        print(src, "error")
for bad in ("import", "import a b", "import a.", "import .a", "import a as b.c", "import a as", "from a", "from a import", "from import a", "from a import b c", "from a import b.c", "from a import (b", "from a import ()", "from a import b,", "from a import (b,,c)",
            "from a import b as c.d", "from a.b. import c", "import a, b,", "import (a)", "import 5", "from a import 5", "from a import b as 5", "import a as a as b", "from .a. import b", "from . import", "import a;import", "x = import a", "from a import b if c else d"):
    try:
        compile(bad, "<s>", "exec")
        print("accepted", bad)
    except SyntaxError:
        pass
