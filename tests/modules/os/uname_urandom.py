# needs: os
# uname and urandom.
import os

u = os.uname()
print(len(u), all(isinstance(x, str) for x in u), u[0] == u.sysname, u[4] == u.machine, u.release == u[2], len(u.version) > 0, isinstance(u.nodename, str))
a, b = os.urandom(16), os.urandom(16)
print(type(a).__name__, len(a), a != b, len(os.urandom(0)), len(os.urandom(100)), len(set(os.urandom(200))) > 20)
try:
    os.urandom("x")
except TypeError as e:
    print(type(e).__name__)
