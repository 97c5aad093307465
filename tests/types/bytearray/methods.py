# pop, remove, reverse, clear, copy and that methods of bytes give bytearrays.
a = bytearray(b"abcabc")
print(a.pop(), a.pop(0), a.pop(-1), a)
a.remove(97)
print(a)
a.reverse()
print(a)
b = a.copy()
b.append(1)
print(a, b, b is not a)
a.clear()
print(a, len(a), b)
for f in (lambda: a.pop(), lambda: bytearray(b"x").pop(5)):
    try:
        print(f())
    except IndexError as e:
        print(type(e).__name__)
for f in (lambda: bytearray(b"x").remove(0), lambda: bytearray(b"x").remove(300)):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__)
try:
    bytearray(b"x").remove("x")
except TypeError as e:
    print(type(e).__name__)
a = bytearray(b" Ab cD ")
for r in (a.strip(), a.lstrip(), a.rstrip(), a.lower(), a.upper(), a.replace(b"b", b"x"), a[1:3], a.split()[0], a.partition(b"b")[0], a * 1, a + b"", bytearray().join([a])):
    print(r, type(r).__name__, end=" ")
print()
print(a.find(b"b"), a.count(b" "), a.index(99), a.startswith(b" A"), a.endswith(b"D "), a.decode(), a.isalpha(), 65 in a, b"Ab" in a, a.hex())
c = a.strip()
c[0] = 0
print(a, c, list(bytearray(b"ab")), list(reversed(bytearray(b"ab"))), sorted(bytearray(b"cab")), max(bytearray(b"az")))
