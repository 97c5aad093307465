# With one int argument errno is that number, as MicroPython programs expect.
import errno

for n in (1, 2, 5, 11, 110):
    e = OSError(n)
    print(e.errno, e.args)
try:
    raise OSError(errno.ENOENT)
except OSError as e:
    print(e.errno == errno.ENOENT)
print(OSError().errno)
