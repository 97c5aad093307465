# skip-on: board no file system
# a star import of a package imports the submodules that __all__ names
from pk import *
print(top, one.name, lazy.v)
print("version" in globals(), "two_value" in globals(), "sub" in globals())
import pk.sub as s
print(s.uncle, s.__name__)
from pk.sub.leaf import *
print(name, one.name, "leaf" in globals())

def f():
    import pk.two
    from pk.sub import leaf
    return pk.two.value, leaf.name

print(f(), "pk" in globals())
import pk
print(pk.lazy is lazy, pk.sub.leaf.uncle)
