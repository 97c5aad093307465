# skip-on: board the module in Python is the hosts'
# needs: time
# What time has beside MicroPython's functions, found in _time_more.
import time
from time import perf_counter, strftime

a, b = perf_counter(), time.monotonic()
c, d = time.perf_counter_ns(), time.monotonic_ns()
print(type(a) is float, type(c) is int, perf_counter() >= a, time.monotonic() >= b, time.perf_counter_ns() >= c, time.monotonic_ns() >= d)
for seconds in (0, 86399, 951782400, 1234567890, 1709164800, 1735689599, 1230768000, 1262304000, 1609459200, 946684800, 978220800):
    t = time.gmtime(seconds)
    print(strftime("%Y-%m-%d %H:%M:%S %j %a %A %b %B %y %I %p %w %U %W %%|%e|%G %V %u|%c|%x %X|%D %F %T %R %n%t%C", t))
    print(time.asctime(t))
for text in ("", "plain", "%%Y", "100%%", "%Y%m%d", "%%%d%%", "\u20ac%H"):
    print(repr(strftime(text, time.gmtime(1234567890))))
print(len(strftime("%Y-%m-%d")), len(time.ctime()), len(time.ctime(1234567890)), len(time.asctime()))
print(hasattr(time, "sleep"), hasattr(time, "nothing"))
try:
    strftime("%b", (2000, 13, 1, 0, 0, 0, 0, 1, 0))
except ValueError:
    print("ValueError")
