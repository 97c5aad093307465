# needs: vfs
# skip-on: board its folders cannot be listed
# VfsPosix: the port's files below a folder, by itself and mounted.
import os
import sys
import vfs

HERE = os.getcwd()
NAME = "_vfs_posix_dir"


def attempt(f, *args):
    try:
        print(f(*args))
    except OSError as e:
        print("OSError", e.errno)


def clean(path):
    for name in os.listdir(path):
        if os.stat(path + "/" + name)[0] & 0x4000:
            clean(path + "/" + name)
        else:
            os.remove(path + "/" + name)
    os.rmdir(path)


if NAME in os.listdir():
    clean(NAME)
os.mkdir(NAME)
fs = vfs.VfsPosix(NAME + "/")
print(fs, fs.stat("/")[0] & 0x4000, list(fs.ilistdir("/")))
fs.mkdir("/d")
with fs.open("/d/f.py", "w") as f:
    print(f.write("where = __file__\n"))
print([e[0] for e in fs.ilistdir("/d")], [e[0] for e in fs.ilistdir(b"/")], fs.stat("/d/f.py")[6], len(fs.statvfs("/")))
fs.rename("/d/f.py", "/d/g.py")
attempt(fs.stat, "/d/f.py")
print(os.listdir(NAME + "/d"))
fs.chdir("/d")
print(fs.getcwd(), os.listdir(), [e[0] for e in fs.ilistdir(".")])
os.chdir(HERE)

vfs.mount(fs, "/v", readonly=True)
print("v" in os.listdir("/"), os.listdir("/v"), os.stat("/v/d")[0] & 0x4000, open("/v/d/g.py").read())
for f in (os.mkdir, os.rmdir, os.remove):
    attempt(f, "/v/d")
attempt(os.rename, "/v/d", "/v/e")
attempt(open, "/v/x", "w")
attempt(os.rename, "/v/d/g.py", "there.py")
sys.path.append("/v/d")
import g

print(g.where, os.getcwd() == HERE, NAME in os.listdir())
os.chdir("/v/d")
print(os.getcwd(), os.listdir(), os.stat("g.py")[6])
os.chdir("..")
print(os.getcwd())
os.chdir("/")
print(os.getcwd(), "v" in os.listdir())
os.chdir(HERE)
vfs.umount("/v")
sys.path.pop()
fs.remove("/d/g.py")
fs.rmdir("/d")
os.rmdir(NAME)
attempt(os.stat, "/v")
attempt(vfs.VfsPosix(NAME).stat, "/")
for bad in (5, b"x"):
    try:
        vfs.VfsPosix(bad)
    except TypeError:
        print("TypeError")
