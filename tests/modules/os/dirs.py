# skip-on: no-files makes directories
# mkdir, listdir, chdir, getcwd, rmdir, and their errors.
import os

root = "/tmp/hirune-test-dirs"
for p in ("/sub/deep", "/sub", "/b.txt", "/a.txt", ""):
    for f in (os.remove, os.rmdir):
        try:
            f(root + p)
        except OSError:
            pass
start = os.getcwd()
os.mkdir(root)
print(os.listdir(root))
for n in ("b.txt", "a.txt"):
    with open(root + "/" + n, "w") as f:
        f.write(n * 2)
os.mkdir(root + "/sub")
print(sorted(os.listdir(root)))
os.chdir(root)
print(os.getcwd() == root, sorted(os.listdir()), sorted(os.listdir(".")), os.listdir("sub"), sorted(os.listdir(root)) == sorted(os.listdir()))
os.chdir("sub")
print(os.getcwd() == root + "/sub")
os.mkdir("deep")
print(os.listdir())
os.chdir("..")
print(open("a.txt").read())
for f, a in ((os.mkdir, "sub"), (os.rmdir, "sub"), (os.rmdir, "nope"), (os.rmdir, "a.txt"), (os.chdir, "nope"), (os.listdir, "nope"), (os.mkdir, "no/such"), (os.remove, "nope")):
    try:
        f(a)
        print("no error", a)
    except OSError as e:
        print(a, e.errno)
os.rmdir("sub/deep")
os.rmdir("sub")
os.remove("a.txt")
os.remove("b.txt")
print(os.listdir())
os.chdir(start)
os.rmdir(root)
try:
    os.listdir(root)
except OSError as e:
    print(e.errno)
for f in (lambda: os.mkdir(), lambda: os.chdir(5.5), lambda: os.listdir({}), lambda: os.remove(None)):
    try:
        f()
        print("no error")
    except TypeError as e:
        print(type(e).__name__)
