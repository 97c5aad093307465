# Files: text and binary.
import os

with open("_io_test.txt", "w") as f:
    print(f.write("line one\nline two\nthree"), f.flush(), f.fileno() > 0)
with open("_io_test.txt") as f:
    print(f.read(4), f.readline(), f.readlines(), f.tell() > 0, f.seek(0), [line for line in f])
with open("_io_test.txt", "rb") as f:
    b = bytearray(4)
    print(f.readinto(b), b, f.read(), f.seek(0, 2), f.tell(), f.fileno() > 0)
f = open("_io_test.txt", "ab")
f.write(b"!")
f.close()
f = open("_io_test.txt", "rb")
print(len(f.read()))
f.close()
os.remove("_io_test.txt")
try:
    open("_no_such_file")
except OSError as e:
    print(type(e).__name__ != "", e.errno)
