# mem_total, mem_current and mem_peak are ints that only make sense together.
import micropython

t, c, p = micropython.mem_total(), micropython.mem_current(), micropython.mem_peak()
print(type(t).__name__, type(c).__name__, type(p).__name__, t >= c, p >= c)
l = list(range(2000))
print(micropython.mem_total() > t, micropython.mem_current() > c, micropython.mem_peak() >= micropython.mem_current(), len(l))
del l
print(micropython.mem_total() > t, micropython.mem_peak() >= p)
