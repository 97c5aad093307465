# skip-on: board no file system
# packages: __init__, submodules, attributes of the parent, relative imports
import pk
print(pk.top, pk.one.name, pk.two_value, pk.version, hasattr(pk, "two"), hasattr(pk, "sub"), hasattr(pk, "lazy"))
print(pk.one.from_parent(), pk.one.value, pk.one.two is pk.two)
import pk.lazy
print(pk.lazy.v)
import pk.sub
print(pk.sub.parent_top, pk.sub.uncle)
import pk.sub.leaf as leaf
print(leaf.name, leaf.one is pk.one, leaf.parent_top, leaf.uncle, leaf.__name__)
from pk.sub import leaf as l2
from pk import sub, one as uno
print(l2 is leaf, sub is pk.sub, uno is pk.one)
import pk.sub.deep.bottom
print(pk.sub.deep.bottom.value, pk.sub.deep.top)
import sys
print(sorted(n for n in sys.modules if n == "pk" or n.startswith("pk.")))
print(pk.__name__, pk.sub.__name__, pk.one.__name__, hasattr(pk, "__path__"), hasattr(pk.one, "__path__"), hasattr(pk.sub, "__path__"))
import pk.one as o, pk.two
print(o.name, pk.two.value)
for src in ("import pk.nope", "import pk.one.nope", "from pk import nope", "from pk.nope import x", "import nope_pkg.sub", "from pk.one import nope", "import pk.sub.nope"):
    try:
        exec(src)
        print("no error", src)
    except ImportError:
        print(src, "ImportError")
