# float(int) rounds to the nearest float, ties to even, at 24 bits (single floats)
# or not at all (doubles hold all of these).
import sys

single = float(2**24 + 1) == 2.0**24
print("ok")
for d in range(9):
    want = d
    if single:
        want = {0: 0, 1: 0, 2: 2, 3: 4, 4: 4, 5: 4, 6: 6, 7: 8, 8: 8}[d]
    got = int(float(2**24 + d)) - 2**24
    print(d, got == want, int(float(-(2**24) - d)) + 2**24 == -want)
for d in range(0, 9):
    n = 2**30 + d * 32
    want = d * 32
    if single:
        want = {0: 0, 1: 0, 2: 0, 3: 128, 4: 128, 5: 128, 6: 256, 7: 256, 8: 256}[d]
    print(d, int(float(n)) - 2**30 == want)
