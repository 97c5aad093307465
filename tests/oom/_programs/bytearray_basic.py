# bytearray: all that changes it.
b = bytearray(b"abc")
b.append(100)
b.extend(b"ef")
b.insert(0, 64)
print(b, b.pop(), b.pop(0), len(b), b[0], b[1:3])
b.remove(98)
b.reverse()
b += b"xyz"
b *= 2
b[0] = 33
b[1:3] = b"----"
del b[0]
del b[1:3]
print(b, b.copy() == b, b + b"1", b * 1, b.decode(), b.find(b"x"), 120 in b, b == bytes(b))
b.clear()
print(b, bytearray(4), bytearray([1, 2]), bytearray("é", "utf-8"), bytearray(), b"%s" % bytearray(b"q"))
c = bytearray(2)
c.__init__(b"again")
print(c, c.hex(), bytearray.fromhex("0a0b"))
for i in range(60):
    c.append(i)
print(len(c))
