# append, extend, insert, +=, *=.
a = bytearray()
for i in range(5):
    a.append(i)
print(a, a.append(255), len(a))
a.extend(b"ab")
a.extend([1, 2])
a.extend(range(3))
a.extend(bytearray(b"z"))
a.extend(memoryview(b"m"))
a.extend(x for x in b"g")
print(a, len(a))
a.extend(a)
print(len(a), a[:16] == a[16:])
a = bytearray(b"bd")
a.insert(0, 97)
a.insert(2, 99)
a.insert(100, 101)
a.insert(-100, 64)
a.insert(-1, 0)
print(a)
b = a
a += b"++"
a += bytearray(b"x")
a += memoryview(b"y")
print(a, a is b)
a *= 2
print(a is b, len(a))
a *= 0
print(a, b)
b = bytearray(b"ab")
b += bytes(b)
b *= 3
print(b, b * 2, 2 * bytearray(b"c"), b + b"d", type(b + b"d").__name__)
for f in (lambda: b.append("a"), lambda: b.append(b"a"), lambda: b.extend(5), lambda: b.extend("ab"), lambda: b.extend([None]), lambda: b.append(), lambda: b.insert("a", 1), lambda: b + "a", lambda: b * 1.5):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
try:
    b += "x"
except TypeError as e:
    print(type(e).__name__)
big = bytearray()
for i in range(3000):
    big.append(i & 255)
print(len(big), sum(big), big[255], big[256], big[-1], big == bytearray(i & 255 for i in range(3000)))
