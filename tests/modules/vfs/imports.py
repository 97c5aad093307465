# needs: vfs
# Modules, packages and execfile() from a mounted file system.
import io
import sys
import vfs


class File(io.IOBase):
    def __init__(self, name, data):
        self.name, self.data, self.at = name, data, 0

    def readinto(self, buf):
        n = min(len(buf), len(self.data) - self.at)
        buf[:n] = self.data[self.at : self.at + n]
        self.at += n
        return n

    def ioctl(self, request, arg):
        if request == 11:
            return sizes[0]
        print("ioctl", request, self.name)
        return 0


class FS:
    def mount(self, readonly, mkfs):
        pass

    umount = lambda self: None

    def stat(self, path):
        if path in FILES:
            return (0x8000 if FILES[path] is not None else 0x4000,) + (0,) * 9
        raise OSError(2)

    def open(self, path, mode):
        print("open", path, mode)
        return File(path, FILES[path])


FILES = {
    "/one.py": b"x = 1\nprint(__name__, __file__)",
    "/pack": None,
    "/pack/__init__.py": b"from . import part\nfrom .part import y\nprint(__name__, __path__)",
    "/pack/part.py": b"y = " + b"'long' + " * 200 + b"'end'\n",
    "/bad.py": b"def f(:\n",
    "/fails.py": b"z = 1\nraise KeyError('k')\n",
    "/old.mpy": b"M\x06\x00\x1f",
    "/empty.py": b"",
    "/text.py": b"value = local\nprint('ran', value)",
}
sizes = [-1]
vfs.mount(FS(), "/fs")
sys.path.insert(0, "/fs")
import one

sizes[0] = 1
import pack

sizes[0] = 1000
import empty

print(one.x, pack.part.y == pack.y, len(pack.y), dir(empty)[:2])
for name in ("bad", "fails", "old", "absent", "pack.absent"):
    try:
        __import__(name)
    except Exception as e:
        print(type(e).__name__, e if name != "bad" else "")
    print(name in sys.modules)
execfile("/fs/text.py", {"local": 5})
g, l = {}, {"local": 6}
execfile("/fs/text.py", g, l)
print(l, sorted(g)[:1])
for path in ("/fs/none.py", "/none.py", 5):
    try:
        execfile(path)
    except (OSError, TypeError, KeyError) as e:
        print(type(e).__name__)


class Evil(FS):
    def __init__(self, result):
        self.result = result

    def open(self, path, mode):
        return self.result() if callable(self.result) else self.result


class Raises(File):
    def readinto(self, buf):
        raise ValueError("in readinto")


class Umounts(File):
    def readinto(self, buf):
        if self.at == 0:
            vfs.umount("/fs")
        return super().readinto(buf)


class Later(File):
    def readinto(self, buf):
        return None


for result in (
    None, 5, lambda: Raises("r", b""), lambda: Umounts("u", b"print('unmounted')"), lambda: Later("l", b"x"), lambda: io.BytesIO(b"print('from bytes')"),
    lambda: io.StringIO("print('from text \u20ac')"),
):
    try:
        vfs.umount("/fs")
    except OSError:
        pass
    vfs.mount(Evil(result), "/fs")
    try:
        execfile("/fs/x.py")
    except Exception as e:
        print(type(e).__name__, e)
