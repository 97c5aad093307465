# needs: vfs
# skip-on: board its folders cannot be listed
# Which file system serves a path, and with what.
import os
import vfs


class FS:
    def __init__(self, name, fail=()):
        self.name, self.fail = name, fail

    def __repr__(self):
        return self.name

    def __getattr__(self, method):
        if method == "getcwd":
            return lambda: "/in/" + self.name

        def call(*args):
            print(self.name, method, *(repr(a) for a in args))
            if method in self.fail:
                raise OSError(5)
            if method == "ilistdir":
                return iter([("file", 0x8000, 0, 3), ("dir", 0x4000, 0)])
            return (0x8000, 1, 2, 3, 4, 5, 6, 7, 8, 9)

        return call


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except (OSError, TypeError) as e:
        print(type(e).__name__, e)


start = os.getcwd()
print(repr(vfs.mount()))
a, b, c = FS("a"), FS("b"), FS("c", ("chdir", "umount", "stat"))
attempt(vfs.mount, a, "/a")
attempt(vfs.mount, b, "/a/b/", readonly=True)
attempt(vfs.mount, c, "/ab", readonly=False, mkfs=True)
attempt(vfs.mount, a, "/a")
attempt(vfs.mount, a, "a")
attempt(vfs.mount, a, "")
attempt(vfs.mount, object(), "/x")
attempt(vfs.mount, a)
print(vfs.mount())
for path in ("/a", "/a/", "/a/x", "/a/b", "/a/b/c", "/a/bc", "/ab/x", "/ab"):
    attempt(os.stat, path)
print(os.getcwd() == start)
attempt(os.listdir, "/a")
attempt(lambda: list(os.ilistdir("/a/b/d")))
for f in (os.mkdir, os.rmdir, os.remove, os.unlink):
    attempt(f, "/a/x")
attempt(os.mkdir, "/a/b")
attempt(os.rename, "/a/x", "/a/y")
attempt(os.rename, "/a/x", "/a/b/y")
attempt(os.rename, "/a/x", "here")
attempt(open, "/a/b/f", "wb")
attempt(open, "/a/f")
attempt(os.statvfs, "/a/x")
os.chdir("/a/dir")
print(os.getcwd())
attempt(os.stat, "relative")
attempt(os.stat, "b/x")
attempt(os.chdir, "/ab")
print(os.getcwd())
vfs.umount(a)
print(os.getcwd(), vfs.mount()[1:])
attempt(os.stat, "a/b/x")
attempt(os.stat, "/")
attempt(vfs.umount, "/a")
attempt(vfs.umount, a)
attempt(vfs.umount, "/ab")
attempt(vfs.umount, 5)
print(vfs.mount()[1:])
os.chdir(start)
print(os.getcwd() == start, "mounts.py" in os.listdir())
vfs.umount("/a/b")
vfs.umount("/")
print(vfs.mount(), os.listdir("/"), os.getcwd(), os.stat("/"), os.statvfs("/"))
for f in (os.listdir, os.stat, os.chdir, os.mkdir, open):
    attempt(f, start)
    attempt(f, "x")
