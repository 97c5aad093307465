# The error numbers of MicroPython's list, and errorcode.
import errno

for name, n in (
    ("EPERM", 1), ("ENOENT", 2), ("EIO", 5), ("EBADF", 9), ("EAGAIN", 11), ("ENOMEM", 12), ("EACCES", 13), ("EEXIST", 17), ("ENODEV", 19), ("EISDIR", 21), ("EINVAL", 22), ("EOPNOTSUPP", 95), ("EADDRINUSE", 98), ("ECONNABORTED", 103), ("ECONNRESET", 104), ("ENOBUFS", 105),
    ("ENOTCONN", 107), ("ETIMEDOUT", 110), ("ECONNREFUSED", 111), ("EHOSTUNREACH", 113), ("EALREADY", 114), ("EINPROGRESS", 115),
):
    if getattr(errno, name, None) != n:
        print("bad", name, getattr(errno, name, None))
    if n != 95 and errno.errorcode.get(n) != name:
        print("errorcode", name)
print(errno.errorcode[errno.ENOENT], errno.errorcode[2], 9999 in errno.errorcode, errno.__name__, type(errno.EIO).__name__, isinstance(errno.errorcode, dict))
try:
    errno.ENOSUCHTHING
except AttributeError as e:
    print(type(e).__name__)


# errorcode lies in ROM, as in MicroPython
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError")


d = errno.errorcode
for f in (d.popitem, lambda: d.pop(0), lambda: d.pop(1), lambda: d.setdefault(0, 0), lambda: d.setdefault(1), lambda: d.update([(1, 2)]), lambda: d.update({7: 7}), lambda: d.__delitem__(1), lambda: d.__setitem__(1, 2), d.clear, lambda: exec("x = 1", d)):
    attempt(f)
d = d.copy()
print(d == errno.errorcode, len(d), d is errno.errorcode, errno.errorcode is errno.errorcode, list(errno.errorcode.items())[:2], repr(errno.errorcode)[:12])
d[0] = "OK"
del d[1]
print(len(d), d.popitem()[0], len(errno.errorcode), len(errno.errorcode | {1: 2, 0: 0}), errno.errorcode.get(5), 6 in errno.errorcode)
id(d), id(errno.errorcode)
for d in ({**errno.errorcode}, dict(errno.errorcode)):
    d[3] = 1
    print(len(d))
e = errno.errorcode
try:
    e |= {1: 2}
except TypeError:
    print("TypeError")
