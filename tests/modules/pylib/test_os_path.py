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
