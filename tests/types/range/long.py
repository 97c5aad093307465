# len() of what is longer than a 32-bit word counts: the same on every build, an OverflowError from 2**63.
class Long:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


for n in 2**31 - 1, 2**31, 2**32, 2**32 + 1, 2**63 - 1:
    print(len(range(n)), len(range(n, 0, -1)), len(range(0, n, 3)), len(Long(n)), range(n).__len__() == n)
for n in 2**63, 2**64, 2**200:
    for v in range(n), Long(n):
        try:
            print(len(v))
        except OverflowError:
            print("OverflowError")
for n in -1, -(2**31), -(2**32):
    try:
        len(Long(n))
    except ValueError as e:
        print("ValueError", e)
for n in None, 1.5, "1":
    try:
        len(Long(n))
    except TypeError:
        print("TypeError")
print(len(Long(True)), bool(Long(2**40)), bool(Long(0)), bool(range(2**40)))
