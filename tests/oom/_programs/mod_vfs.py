# vfs.
import io
import os
import sys
import vfs


class File(io.IOBase):
    def __init__(self, data):
        self.data = data

    def readinto(self, buf):
        part, self.data = self.data[: len(buf)], self.data[len(buf) :]
        buf[: len(part)] = part
        return len(part)

    def ioctl(self, request, arg):
        return 0


class FS:
    def mount(self, readonly, mkfs):
        pass

    def umount(self):
        pass

    def stat(self, path):
        if path != "/m.py":
            raise OSError(2)
        return (0x8000,) + (0,) * 9

    def ilistdir(self, path):
        return iter([("m.py", 0x8000, 0)])

    def open(self, path, mode):
        return File(b"value = 5\n")

    def chdir(self, path):
        pass

    def getcwd(self):
        return "/"


try:
    vfs.umount("/_vfs")  # a run was cut short
except OSError:
    pass
start = vfs.mount()[0][0].getcwd()  # the port's own, wherever that run was
os.chdir(start)
vfs.mount(FS(), "/_vfs")
print(len(vfs.mount()), os.listdir("/_vfs"), [e[0] for e in os.ilistdir("/_vfs")], os.stat("/_vfs/m.py")[0], os.stat("/")[0])
if True:  # one statement: compiled before the path is another
    sys.path.append("/_vfs")
    try:
        import m
    finally:
        sys.path.pop()
space = {}
execfile("/_vfs/m.py", space)
print(m.value, space["value"], m.__file__)
del sys.modules["m"]
os.chdir("/_vfs")
print(os.getcwd())
os.chdir(start)
vfs.umount("/_vfs")
posix = vfs.VfsPosix(start)
for undo, name in (posix.remove, "/_d2/f"), (posix.rmdir, "/_d2"), (posix.rmdir, "/_d"):
    try:
        undo(name)
    except OSError:
        pass
posix.mkdir("/_d")
posix.rename("/_d", "/_d2")
with posix.open("/_d2/f", "w") as f:
    f.write("x")
print(posix, posix.stat("/_d2")[0] & 0x4000, [e[0] for e in posix.ilistdir("/_d2")], len(posix.statvfs("/")))
posix.remove("/_d2/f")
posix.rmdir("/_d2")
posix.chdir("/")
print(posix.getcwd())
vfs.mount(posix, "/_vfs", readonly=True)
try:
    os.mkdir("/_vfs/x")
except OSError as e:
    print(e.errno)
vfs.umount(posix)
