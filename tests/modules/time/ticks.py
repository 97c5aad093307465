# ticks_add and ticks_diff are arithmetic on a ring.
import time

MAX = time.ticks_add(0, -1)
PERIOD = MAX + 1
HALF = PERIOD // 2
print(PERIOD & MAX, PERIOD >= 2**29, type(MAX).__name__)
add, diff = time.ticks_add, time.ticks_diff
print(add(0, 0), add(5, 10), add(10, -3), add(MAX, 1), add(MAX, 2), add(0, -5) == MAX - 4, add(HALF, HALF - 1) == MAX)
print(diff(5, 3), diff(3, 5), diff(0, 0), diff(0, MAX), diff(MAX, 0), diff(10, MAX - 9), diff(MAX - 9, 10))
print(diff(HALF - 1, 0) == HALF - 1, diff(HALF, 0) == -HALF, diff(0, HALF) == -HALF, diff(0, HALF - 1) == 1 - HALF)
bad = 0
for start in (0, 1, HALF - 2, HALF, MAX - 1, MAX):
    for d in (0, 1, 100, HALF - 1, -1, -100, 1 - HALF):
        if diff(add(start, d), start) != d or not 0 <= add(start, d) <= MAX:
            bad += 1
print(bad)
for big in (HALF, PERIOD, -HALF - 1):
    try:
        add(0, big)
        print("no error")
    except OverflowError as e:
        print(type(e).__name__)
a = time.ticks_ms()
b = time.ticks_us()
c = time.ticks_cpu()
print(all(0 <= t <= MAX for t in (a, b, c)))
n = 0
for i in range(300):
    n += i
print(0 <= diff(time.ticks_ms(), a) < 60000, diff(time.ticks_us(), b) >= 0)
deadline = add(time.ticks_ms(), 3)
while diff(deadline, time.ticks_ms()) > 0:
    n += 1
print(n > 0)
for f in (lambda: add(), lambda: add(1), lambda: diff(1)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
