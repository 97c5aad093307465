# The types and plain facts of sys.
import sys

print(sys.__name__, sys.byteorder in ("little", "big"), type(sys.platform).__name__, len(sys.platform) > 0)
print(type(sys.version).__name__, sys.version.startswith("3."), sys.version_info[0], len(sys.version_info) >= 3, sys.version_info >= (3, 4))
print(type(sys.maxsize).__name__, sys.maxsize > 2**29, bin(sys.maxsize).count("0"), (sys.maxsize + 1) & sys.maxsize)
print(type(sys.path).__name__, type(sys.argv).__name__, type(sys.modules).__name__)
print(all(isinstance(p, str) for p in sys.path), all(isinstance(a, str) for a in sys.argv))
print(callable(sys.exit), callable(sys.print_exception))
bits = 0
v = sys.maxsize
while v:
    bits += 1
    v >>= 1
print(bits in (30, 31, 32, 61, 62, 63, 64))
try:
    sys.no_such_name
except AttributeError as e:
    print(type(e).__name__)
import sys as again

print(again is sys, sys.modules["sys"] is sys if "sys" in sys.modules else True)
