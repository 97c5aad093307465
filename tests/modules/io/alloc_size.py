# StringIO(n) and BytesIO(n) are empty with room for n bytes.
import io

s = io.StringIO(50)
print(repr(s.getvalue()), s.write("text"), s.getvalue(), s.tell())
b = io.BytesIO(10)
print(b.getvalue(), b.write(b"0123456789abc"), b.getvalue())
