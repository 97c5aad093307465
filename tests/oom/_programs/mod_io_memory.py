# io: streams in memory and in Python.
import io

s = io.StringIO("one\ntwo\n")
print(s.read(2), s.readline(), list(s), s.seek(0), s.tell(), s.getvalue(), s.write("X"), s.getvalue())
b = io.BytesIO(b"abc\ndef")
buf = bytearray(2)
print(b.read(1), b.readinto(buf), buf, b.readline(), b.readlines(), b.seek(1), b.write(b"ZZ"), b.getvalue(), b.tell())
s.close()
with io.BytesIO() as c:
    c.write(b"q" * 100)
    print(len(c.getvalue()), c.flush())
print(1, 2, file=b)
