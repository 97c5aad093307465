# skip-on: board no file system
# modules that import each other
import m_cyc_a
import m_cyc_b
print(m_cyc_a.second, m_cyc_a.from_b(), m_cyc_b.late(), m_cyc_b.m_cyc_a is m_cyc_a)
import sys
for name in ("m_cyc_a", "m_cyc_b"):
    del sys.modules[name]
print("again, the other way round")
import m_cyc_b as b2
print(b2 is m_cyc_b, b2.name, b2.late())
import m_cyc_a as a2
print(a2 is m_cyc_a, a2.m_cyc_b is b2)
