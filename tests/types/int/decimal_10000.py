# 10,000 decimal digits in both directions must not take long; the result is
# checked by digit sums and by values modulo small and large primes.
import sys

if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)


def digit_sum(s):
    t = 0
    for c in "123456789":
        t += s.count(c) * int(c)
    return t


n = 7**11833
s = str(n)
print(len(s), s[:12], s[-12:], digit_sum(s))
print(n % 9 == digit_sum(s) % 9)
m = int(s)
print(m == n)
del m
print(n % 1000003, n % (2**61 - 1))
del n

s = "1234567890" * 1000
n = int(s)
print(n.bit_length(), n % 1000003, n % (2**31 - 1))
print(str(n) == s)
print(n // 10**9990, n % 10**10)
del n
s = "-" + "9" * 10000
print(int(s) == 1 - 10**10000)
print(len(str(10**10000)), str(10**10000).count("0"))
