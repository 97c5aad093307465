# skip-on: no-files writes a file
# Text files: write, read, lines, append, seek, tell, with.
import os

name = "/tmp/hirune-test-file-text.txt"
f = open(name, "w")
print(f.write("first\n"), f.write(""), f.flush())
f.write("sécond\n")
print(f.close())
f = open(name)
print(repr(f.read()), repr(f.read()), f.seek(0), repr(f.readline()), repr(f.readline()), repr(f.readline()), f.close())
with open(name, "a") as f:
    print(f.write("third"))
with open(name, "r") as f:
    print([l for l in f])
with open(name) as f:
    print(f.readlines())
with open(name, "rt") as f:
    print(repr(f.read(3)), f.tell(), repr(f.readline()), repr(f.read(2)), repr(f.readline(3)), repr(f.read()))
with open(name, "r+") as f:
    f.write("FIRST")
    f.seek(0)
    print(f.read(6))
with open(name, "w+") as f:
    f.write("new contents")
    f.seek(4)
    print(f.read(), f.seek(0, 2), f.tell())
with open(name, "w") as f:
    print("printed", 1, 2, file=f, sep=",")
with open(name) as f:
    for line in f:
        print(repr(line))
try:
    f.read()
except (ValueError, OSError) as e:
    print("closed")
try:
    with open(name) as f:
        raise KeyError
except KeyError:
    pass
try:
    f.readline()
except (ValueError, OSError) as e:
    print("closed by with")
for args in (("/nonexistent/file",), ("/nonexistent/file", "w"), ("/tmp", "w")):
    try:
        open(*args)
    except OSError as e:
        print(e.errno)
for f in (lambda: open(None), lambda: open(), lambda: open(name, 5)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
os.remove(name)
