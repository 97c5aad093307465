# skip-on: board no file system
# __import__, sys.modules, sys.path
import sys
m = __import__("m_simple")
print(m.x, m is sys.modules["m_simple"], "m_simple" in globals())
p = __import__("pk.sub.leaf")
print(p.__name__, p.sub.leaf.name)
q = __import__("pk.sub.leaf", None, None, ["name"])
print(q.__name__, q.name)
r = __import__("pk", globals(), locals(), ["lazy"], 0)
print(r.__name__, r.lazy.v)
try:
    __import__("")
except (ValueError, ImportError):
    print("empty name")
try:
    __import__(5)
except TypeError:
    print("TypeError")

# what stands in sys.modules is what import gives
class Fake:
    x = "fake x"
    __name__ = "fake"

sys.modules["m_faked"] = Fake()
import m_faked
print(m_faked.x)
from m_faked import x
print(x)
sys.modules["m_faked"] = m
import m_faked as again
print(again is m)
del sys.modules["m_faked"]
try:
    import m_faked
except ImportError:
    print("gone")
before = m
del sys.modules["m_simple"]
import m_simple
print(m_simple is before, before.x, m_simple.x)
import m_reload
print(m_reload.value)
import m_reload
print(m_reload.value)
del sys.modules["m_reload"]
import m_reload
print(m_reload.value)
print(isinstance(sys.path, list), isinstance(sys.modules, dict), len(sys.path) > 0)
save = list(sys.path)
sys.path.append(sys.path[0] + "/extra")
import in_extra
print(in_extra.where)
sys.path.clear()
try:
    import m_all
except ImportError:
    print("not found on an empty path")
sys.path.extend(save)
import m_all
print(m_all.a)
