# skip-on: no-files makes directories
# ilistdir gives (name, type, inode[, size]) lazily.
import os

root = "/tmp/hirune-test-ilistdir"
for p in ("/d", "/f1", "/f2", ""):
    for f in (os.remove, os.rmdir):
        try:
            f(root + p)
        except OSError:
            pass
os.mkdir(root)
os.mkdir(root + "/d")
for n in ("f1", "f2"):
    with open(root + "/" + n, "w") as f:
        f.write("12345")
it = os.ilistdir(root)
rows = list(it)
print(sorted((r[0], hex(r[1])) for r in rows), all(len(r) >= 3 for r in rows), all(type(r[2]) is int for r in rows), list(it))
print(sorted(r[0] for r in os.ilistdir(root) if r[1] == 0x8000))
here = os.getcwd()
os.chdir(root)
print(sorted(r[0] for r in os.ilistdir()), list(os.ilistdir("d")))
os.chdir(here)
try:
    list(os.ilistdir(root + "/nope"))
except OSError as e:
    print(e.errno)
for n in ("f1", "f2"):
    os.remove(root + "/" + n)
os.rmdir(root + "/d")
os.rmdir(root)
