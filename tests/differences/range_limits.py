# What: ranges beyond the machine word
# Differs: MicroPython
# Why: the limits of a range are ints of any size.
r = range(2**70, 2**70 + 6, 2)
print(len(r), r[-1] == 2**70 + 4, 2**70 + 3 in r)
