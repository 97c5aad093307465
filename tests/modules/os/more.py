# skip-on: no-files asks for files
# statvfs, the forms of uname, listdir of bytes, fileno and reopening a descriptor, errno().
import os

v = os.statvfs("/tmp")
print(len(v), v[0] > 0, v[2] >= v[3])
u = os.uname()
print(repr(u).startswith("(sysname="), "%s" % (u[0],) == u.sysname, list(u) == [u.sysname, u.nodename, u.release, u.version, u.machine])
a, b, c, d, e = u
print(a == u[0], e == u[-1], u[1:3] == (u.nodename, u.release), hash(u) == hash(tuple(u)), u == tuple(u))
name = "/tmp/hirune-test-os-more"
with open(name, "wb") as f:
    f.write(b"0123")
    print(f.fileno() > 2)
with open(name) as f:
    print(open(f.fileno(), "rb").read(2), f.read())
print(type(os.listdir(b"/tmp")[0]).__name__, b"hirune-test-os-more" in os.listdir(b"/tmp"), [r[1] for r in os.ilistdir("/tmp") if r[0] == "hirune-test-os-more"])
os.unlink(name)
print(os.errno(7), os.errno())
for f in (lambda: os.statvfs(name), lambda: os.listdir(name), lambda: os.rename(name, name + "2")):
    try:
        f()
    except OSError as e:
        print(e)
try:
    u.nothing
except AttributeError:
    print("AttributeError")
