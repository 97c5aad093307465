# needs: vfs
# Recursion without bound through a file system of the program's, which is asked by open, import, stat and listdir.
import io
import os
import sys
import vfs


class Loop:
    def __init__(self, again): self.again = again
    def mount(self, readonly, mkfs): pass
    def umount(self): pass
    def open(self, path, mode): return self.again()
    def stat(self, path): return self.again()
    def ilistdir(self, path): return self.again()


def check(name, run):
    fs = Loop(run)
    vfs.mount(fs, "/loop")
    sys.path.insert(0, "/loop")
    try:
        run()
        print(name, "returned")
    except (RecursionError, MemoryError):
        pass
    except Exception as e:
        print(name, type(e).__name__, e)
    sys.path.pop(0)
    vfs.umount("/loop")
    if sum([i for i in range(10)]) != 45 or "%d" % len({1: 2}) != "1":
        print(name, "left the interpreter broken")


def bring(name):
    return lambda: __import__(name)


check("open", lambda: open("/loop/a"))
check("stat", lambda: os.stat("/loop/a"))
check("ilistdir", lambda: list(os.ilistdir("/loop")))
check("import", bring("loop_a"))
check("import package", bring("loop_a.b"))


class Source(io.IOBase):
    def readinto(self, b): return reader()
    def ioctl(self, *a): return 0


class Reading(Loop):
    def open(self, path, mode): return Source()
    def stat(self, path): return (0x8000, 0, 0, 0, 0, 0, 5, 0, 0, 0)


def reader():
    global count
    count += 1
    return __import__("loop_%d" % count)


count = 0
vfs.mount(Reading(None), "/loop")
sys.path.insert(0, "/loop")
try:
    reader()
    print("returned")
except (RecursionError, MemoryError):
    pass
except Exception as e:
    print("readinto", type(e).__name__, e)
sys.path.pop(0)
vfs.umount("/loop")
try:
    import loop_a
except ImportError:
    print("done")
