# errno.
import errno

print(errno.ENOENT, errno.errorcode[2], errno.EIO)
