# mktime is the inverse of localtime, for every month and across leap years.
import time

bad = 0
n = 0
last = None
for y in (2000, 2001, 2004, 2023, 2024, 2037):
    for m in range(1, 13):
        for d in (1, 15, 28):
            t = time.mktime((y, m, d, 12, 30, 45, 0, 0, -1))
            back = time.localtime(t)
            if tuple(back)[:6] != (y, m, d, 12, 30, 45):
                bad += 1
            if last is not None and t <= last:
                bad += 1
            last = t
            n += 1
print(n, bad)
a = time.mktime((2024, 2, 28, 0, 0, 0, 0, 0, 0))
b = time.mktime((2024, 3, 1, 0, 0, 0, 0, 0, 0))
c = time.mktime((2023, 2, 28, 0, 0, 0, 0, 0, 0))
d = time.mktime((2023, 3, 1, 0, 0, 0, 0, 0, 0))
print(int(b - a) // 86400, int(d - c) // 86400, int(time.mktime((2001, 1, 1, 0, 0, 0, 0, 0, 0)) - time.mktime((2000, 1, 1, 0, 0, 0, 0, 0, 0))) // 86400)
t = time.localtime(b)
print(tuple(t)[6], tuple(t)[7])
for f in (lambda: time.mktime(), lambda: time.mktime(5), lambda: time.mktime((1, 2))):
    try:
        f()
        print("no error")
    except (TypeError, ValueError, IndexError) as e:
        print("error")
now = time.localtime()
print(len(now) >= 8, 1 <= now[1] <= 12, 1 <= now[2] <= 31, 0 <= now[3] <= 23, now[4] <= 59, now[5] <= 61, now[6] <= 6, 1 <= now[7] <= 366)
