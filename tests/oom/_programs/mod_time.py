# time: every function.
import time

print(time.gmtime(86400)[:6], time.mktime((2020, 1, 1, 0, 0, 0, 0, 0)) > 0, len(time.localtime(0)) >= 8, time.time() > 0, time.time_ns() > 0)
t = time.ticks_ms()
print(time.ticks_diff(time.ticks_add(t, 5), t), time.ticks_us() >= 0, time.ticks_cpu() >= 0, time.sleep(0), time.sleep_ms(0), time.sleep_us(1))
