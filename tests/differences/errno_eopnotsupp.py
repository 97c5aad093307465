# What: errno 95 is called EOPNOTSUPP
# Differs: CPython
# Why: one name for a number; as in MicroPython.
import errno

print(errno.errorcode[errno.EOPNOTSUPP])
