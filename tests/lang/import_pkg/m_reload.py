# helper
import m_counter_store as s
s.n += 1
value = s.n
