# skip-on: no-files makes files
# rename, remove, stat.
import os

a, b = "/tmp/hirune-test-os-a", "/tmp/hirune-test-os-b"
for p in (a, b):
    try:
        os.remove(p)
    except OSError:
        pass
with open(a, "w") as f:
    f.write("contents")
s = os.stat(a)
print(len(s) >= 10, s[0] & 0xF000 == 0x8000, s[6], os.stat("/tmp")[0] & 0xF000 == 0x4000)
print(os.rename(a, b))
for p in (a,):
    for f in (os.stat, os.remove, lambda p: os.rename(p, b), open):
        try:
            f(p)
            print("no error")
        except OSError as e:
            print(e.errno)
print(open(b).read())
with open(a, "w") as f:
    f.write("other")
os.rename(a, b)
print(open(b).read(), os.stat(b)[6])
print(os.remove(b))
try:
    os.stat(b)
except OSError as e:
    print(e.errno)
try:
    os.rename(a)
except TypeError as e:
    print(type(e).__name__)
