# needs: select
# select.select(): three lists, a time limit.
import io, select, sys, time
from micropython import RingIO

full, empty = RingIO(4), RingIO(4)
full.write(b"1234")
r, w, x = select.select([full, empty], [full, empty, sys.stdout], [full])
print([s is full for s in r], [s is empty for s in w], len(w), x)
print(select.select([], [], [], 0), select.select((empty,), iter(()), [], 0.01))
start = time.ticks_ms()
print(select.select([empty], [], [], 0.03)[0], 29 <= time.ticks_diff(time.ticks_ms(), start) < 1000)
r, w, x = select.select([full], [full], [], None)
print(len(r), len(w))
for args in ((), ([], []), (1, [], []), ([object()], [], []), ([], [], [], "now")):
    try:
        select.select(*args)
    except (TypeError, OSError) as e:
        print(type(e).__name__)
