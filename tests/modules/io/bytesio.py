# BytesIO: the same for bytes, readinto, seeking past the end, copy on write.
import io

b = io.BytesIO()
print(b.write(b"hello"), b.tell(), b.getvalue(), b.read(), b.seek(0), b.read(2), b.tell(), b.read(), b.read())
b.seek(1)
print(b.write(b"EY"), b.getvalue(), b.seek(-1, 2), b.read(), b.seek(2, 0), b.seek(1, 1), b.tell())
b = io.BytesIO()
print(b.seek(4), b.write(b"x"), b.getvalue(), b.seek(10), b.read(5), b.tell())
b = io.BytesIO(b"l1\nl2\r\n\nend")
print(b.readline(), b.readline(), b.readline(), b.readline(), b.readline())
b.seek(0)
print(list(b), b.read())
b.seek(0)
print(b.readlines(), b.readline(2))
b.seek(3)
buf = bytearray(4)
print(b.readinto(buf), buf, b.readinto(buf), buf, b.readinto(buf), b.readinto(buf))
src = bytearray(b"source")
b = io.BytesIO(src)
b.write(b"XX")
print(src, b.getvalue())
lit = b"literal"
b = io.BytesIO(lit)
b.write(b"L")
print(lit, b.getvalue(), b.write(bytearray(b"I")), b.write(memoryview(b"TE")), b.getvalue())
with io.BytesIO(b"c") as f:
    print(f.read())
f.close()
for g in (lambda: f.read(), lambda: f.write(b"x"), lambda: f.getvalue()):
    try:
        g()
    except ValueError as e:
        print(type(e).__name__)
b = io.BytesIO()
for i in range(200):
    b.write(bytes([i]) * 3)
print(len(b.getvalue()), b.getvalue()[-3:], b.tell(), b.seek(300), b.read(2), sum(b.getvalue()) % 256)
for g in (lambda: io.BytesIO().write(5), lambda: io.BytesIO(b"a").read("x"), lambda: io.BytesIO(b"a").readinto(b"const")):
    try:
        g()
        print("no error")
    except TypeError as e:
        print(type(e).__name__)
