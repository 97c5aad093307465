# skip-on: no-files writes a file
# Binary files: write, read, readinto, seek, append, truncating open.
import os

name = "/tmp/hirune-test-file-binary.bin"
data = bytes(range(256))
with open(name, "wb") as f:
    print(f.write(data), f.write(bytearray(b"ba")), f.write(memoryview(b"mv!")), f.tell())
with open(name, "rb") as f:
    print(f.read(3), f.tell(), f.seek(250), f.read(8), f.seek(-3, 2), f.read(), f.read(), f.seek(1), f.seek(2, 1), f.read(1))
    f.seek(254)
    b = bytearray(4)
    print(f.readinto(b), b, f.readinto(b), b, f.readinto(b))
with open(name, "rb") as f:
    print(f.read() == data + b"bamv!")
with open(name, "ab") as f:
    f.write(b"\nline\nlast")
with open(name, "rb") as f:
    f.seek(256)
    print(f.readline(), f.readline(), f.readline(), f.readline())
with open(name, "r+b") as f:
    f.seek(1)
    f.write(b"\xff\xfe")
    f.seek(0)
    print(f.read(4))
with open(name, "wb") as f:
    pass
with open(name, "rb") as f:
    print(f.read(), f.read(10))
with open(name, "wb") as f:
    for i in range(100):
        f.write(b"%03d\n" % i)
with open(name, "rb") as f:
    lines = list(f)
    print(len(lines), lines[0], lines[-1], os.stat(name)[6])
with open(name, "rb") as f:
    total = 0
    buf = bytearray(64)
    while True:
        n = f.readinto(buf)
        if not n:
            break
        total += sum(buf[:n])
    print(total)
with open(name, "wb") as f:
    try:
        f.write(5)
    except TypeError as e:
        print(type(e).__name__)
os.remove(name)
