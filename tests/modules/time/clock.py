# time, time_ns and their order.
import time

a = time.time()
n = time.time_ns()
b = time.time()
print(b >= a, type(n).__name__, time.time_ns() >= n)
print(abs(n // 1000000000 - int(b)) <= 2)
g = time.gmtime()
print(len(g) >= 8, g[0] >= 1970)
print(time.gmtime(None)[0] >= 1970, time.localtime(None)[0] == time.localtime()[0])
