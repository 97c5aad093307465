# sleep, sleep_ms, sleep_us take at least the time asked for.
import time

for f, v, least in ((time.sleep_ms, 0, 0), (time.sleep_ms, 5, 4000), (time.sleep_us, 0, 0), (time.sleep_us, 2000, 1900), (time.sleep, 0, 0)):
    t = time.ticks_us()
    r = f(v)
    d = time.ticks_diff(time.ticks_us(), t)
    print(r, d >= least, d < 5000000)
t = time.ticks_ms()
time.sleep(0.0625)
print(time.ticks_diff(time.ticks_ms(), t) >= 60)
for f in (lambda: time.sleep("a"), lambda: time.sleep_ms(), lambda: time.sleep_us(None)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
