# str(OSError) names the error, as MicroPython programs print it.
import errno

print(str(OSError(errno.EIO)), str(OSError(2)), str(OSError(errno.EEXIST)))
print(str(OSError(errno.ENOENT, "details")))
print(str(OSError(9999)), str(OSError("text")), str(OSError()) == "")
print("%s" % OSError(errno.EINVAL), f"{OSError(errno.ENOMEM)}")
try:
    raise OSError(errno.ETIMEDOUT)
except OSError as e:
    print(e)
