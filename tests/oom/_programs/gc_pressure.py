# More garbage than the heap holds: collections in the middle of everything.
def node(n):
    return [n, None, {"k": n}, (n, str(n))]


keep = None
for i in range(400):
    x = node(i)
    x[1] = keep
    keep = x if i % 40 == 0 else keep
n = 0
while keep:
    n += keep[0]
    keep = keep[1]
print(n)
b = bytearray()
for i in range(200):
    b.extend(b"0123456789")
print(len(b))
