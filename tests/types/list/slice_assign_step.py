# Assigning to slices with a step needs exactly as many values.
l = list(range(10))
l[::2] = "abcde"
print(l)
l[1::4] = (100, 101, 102)
print(l)
l[::-1] = range(10)
print(l)
l[8:2:-3] = ["p", "q"]
print(l)
l[5:5:2] = []
print(l)
l[::100] = [0]
print(l)
for s, v in ((slice(None, None, 2), [1]), (slice(None, None, -1), []), (slice(0, 4, 3), [1, 2, 3]), (slice(3, 3, 2), [1])):
    try:
        l[s] = v
    except ValueError as e:
        print(type(e).__name__)
try:
    l[::0] = []
except ValueError as e:
    print(type(e).__name__)
try:
    l[::2] = 5
except TypeError as e:
    print(type(e).__name__)
l = list(range(6))
l[::2], l[1::2] = l[1::2], l[::2]
print(l)
l[::-1] = l
print(l)
l[1::2] = (x * 10 for x in (1, 2, 3))
print(l, len(l))
