# skip-on: board no file system
# import, import as, from import; a module body runs once
import m_simple
print(m_simple.x, m_simple.get(), m_simple.C.v, m_simple.__name__)
import m_simple as other
print(other is m_simple)
from m_simple import x, get, C as K
print(x, get(), K is m_simple.C)
m_simple.setx(5)
print(m_simple.x, x, get())
m_simple.x = 7
print(get(), m_simple.get())
from m_simple import x
print(x)
from m_simple import (y, _hidden as h,)
print(y is m_simple.y, h)
y.append(9)
print(m_simple.y)
m_simple.new = "attribute"
print(other.new, hasattr(m_simple, "nope"))
del m_simple.new
print(hasattr(other, "new"))
import sys
print(sys.modules["m_simple"] is m_simple, "m_simple" in sys.modules, type(m_simple) is type(sys), type(m_simple).__name__)
try:
    m_simple.nope
except AttributeError:
    print("AttributeError")
try:
    from m_simple import nope
except ImportError as e:
    print("ImportError")
try:
    m_simple()
except TypeError:
    print("TypeError")

def f():
    import m_simple as local
    from m_simple import get as g
    return local.x, g()

print(f(), "local" in globals())

class Cls:
    import m_simple as attr
    from m_simple import x as n

print(Cls.attr is m_simple, Cls.n)
for i in range(2):
    import m_simple
if True:
    import m_simple as cond
try:
    import m_simple
finally:
    print(cond is m_simple)
print(getattr(m_simple, "x"), sorted(n for n in dir(m_simple) if not n.startswith("__")))
