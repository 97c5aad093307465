# skip-on: board no file system
# a module-level __getattr__, and attributes of modules
import m_getattr
print(m_getattr.real, m_getattr.dyn_a, getattr(m_getattr, "dynb"), hasattr(m_getattr, "dynx"), hasattr(m_getattr, "other"))
try:
    m_getattr.nope
except AttributeError as e:
    print(e.args)
from m_getattr import dyn_c
print(dyn_c)
try:
    from m_getattr import nope
except ImportError:
    print("ImportError")
m_getattr.dyn_a = "set"
print(m_getattr.dyn_a)
del m_getattr.dyn_a
print(m_getattr.dyn_a)
m_getattr.real += 1
print(m_getattr.real)
m_getattr.fn = lambda x: x + m_getattr.real
print(m_getattr.fn(1))
import m_simple
for i in range(20):
    setattr(m_simple, "a%d" % i, i)
print(m_simple.a0 + m_simple.a19, sum(getattr(m_simple, "a%d" % i) for i in range(20)))
print(m_simple == m_simple, m_simple != m_getattr, bool(m_simple), hash(m_simple) == hash(m_simple), {m_simple: 1}[m_simple])
for src in ("m_simple[0]", "len(m_simple)", "m_simple + 1", "iter(m_simple)", "m_simple()"):
    try:
        eval(src)
    except TypeError:
        print(src, "TypeError")
