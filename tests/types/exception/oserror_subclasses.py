# skip-on: no-files opens a file
# OSError(errno, text) makes the fitting subclass, and so does a failing call.
import errno

for n, name in (
    (errno.ENOENT, "FileNotFoundError"), (errno.EEXIST, "FileExistsError"), (errno.EACCES, "PermissionError"), (errno.EPERM, "PermissionError"), (errno.EISDIR, "IsADirectoryError"), (errno.EAGAIN, "BlockingIOError"),
    (errno.ECONNREFUSED, "ConnectionRefusedError"), (errno.ECONNRESET, "ConnectionResetError"), (errno.ETIMEDOUT, "TimeoutError"), (errno.EINVAL, "OSError"), (errno.EIO, "OSError"),
):
    e = OSError(n, "m")
    print(name, type(e).__name__ == name, e.errno == n)
try:
    open("/no/such/file")
except FileNotFoundError as e:
    print(type(e).__name__, e.errno == errno.ENOENT)
print(type(FileNotFoundError(errno.EEXIST, "x")).__name__, issubclass(ConnectionResetError, ConnectionError))
