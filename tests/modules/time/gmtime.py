# gmtime of fixed stamps (seconds since 1970): the eight fields.
import time

base = 0 if time.gmtime(0)[0] == 1970 else 946684800
for t in (946684800, 951782400, 951868800, 978307199, 978307200, 1078012800, 1234567890, 1709164800, 1709251199, 1735689599, 2147483647):
    print(t, tuple(time.gmtime(t - base))[:8])
print(len(time.gmtime(0)) >= 8, tuple(time.gmtime(10 - base + 946684800))[:6])
days = [tuple(time.gmtime(946684800 - base + d * 86400))[:3] + tuple(time.gmtime(946684800 - base + d * 86400))[6:8] for d in (0, 30, 31, 58, 59, 60, 365, 366, 1460, 1461, 7305)]
for d in days:
    print(d)
