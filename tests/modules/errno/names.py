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
