# skip-on: board the module in Python is the hosts'
# needs: os
import os
import os.path
from os import path

print(path is os.path, path.join("a", "b/", "c", "/d", "e"), path.split("/a/b.c"), path.split("/a"), path.split("a/b/"), path.split("x"))
for p in "a/b.txt", ".rc", "a.b/c", "x.tar.gz", "a/.x.y", "..", "":
    print(path.splitext(p), path.basename(p), path.dirname(p))
for p in "a/../b", "./a//b/.", "/../x", "..", "", "a/../..", "/":
    print(path.normpath(p), path.isabs(p))
print(path.exists("."), path.isdir("."), path.isfile("."), path.isfile(__file__) or path.isfile("test_os_path.py"), path.exists("no such"), path.commonprefix(["abc", "abd"]))
print(path.abspath("x") == path.join(os.getcwd(), "x"), os.sep, os.fspath("x"))
base = "hirune_test_walk_%d" % id(object())
os.makedirs(base + "/a/b")
os.mkdir(base + "/c")
for name in "x", "a/y", "a/b/z":
    open(base + "/" + name, "w").close()


def show(**options):
    return [(top[len(base) :], sorted(folders), sorted(files)) for top, folders, files in os.walk(base, **options)]


print(sorted(show()), show()[0])
print(show(topdown=False)[-1])
for top, folders, files in os.walk(base):
    folders[:] = [f for f in folders if f != "a"]
    print(top == base, files)
for top, folders, files in os.walk(base, topdown=False):
    for name in files:
        os.remove(path.join(top, name))
    os.rmdir(top)
print(path.exists(base), list(os.walk(base)), os.name, os.extsep, os.pathsep)
errors = []
print(list(os.walk(base, onerror=errors.append)), isinstance(errors[0], OSError), hasattr(os, "nothing"))
if path.isdir("/proc/self/fd"):  # links to folders are shown, not followed
    kinds = {e[0]: e[1] for e in os.ilistdir("/proc/self")}
    print(kinds["cwd"] == 0xA000, kinds["fd"] == 0x4000, kinds["stat"] == 0x8000)
    top, folders, files = next(os.walk("/proc/self"))
    print("cwd" in folders, "stat" in files)
