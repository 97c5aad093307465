# helper
print("b starts")
import m_cyc_a
print("b sees", m_cyc_a.first, hasattr(m_cyc_a, "second"))
try:
    from m_cyc_a import second
except ImportError:
    print("b cannot import second yet")
from m_cyc_a import first
name = "b.name " + first
def late():
    from m_cyc_a import second
    return second
print("b ends")
