# BufferedWriter passes full buffers on and the rest at flush().
import io

out = io.BytesIO()
w = io.BufferedWriter(out, 8)
print(w.write(b"abc"), out.getvalue())
print(w.write(b"def"), out.getvalue())
print(w.write(b"ghijk"), out.getvalue())
w.flush()
print(out.getvalue())
w.flush()
print(out.getvalue())
w.write(b"0123456789abcdefXYZ")
w.flush()
print(out.getvalue())


class Slow(io.IOBase):
    def __init__(self):
        self.parts = []

    def write(self, b):
        self.parts.append(bytes(b))
        return len(b)


s = Slow()
w = io.BufferedWriter(s, 4)
for c in b"hello world":
    w.write(bytes([c]))
w.flush()
print(b"".join(s.parts), max(len(p) for p in s.parts))
