# helper
print("a starts")
first = "a.first"
import m_cyc_b
second = "a.second"
def from_b():
    return m_cyc_b.name
print("a ends")
