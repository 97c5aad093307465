# select: every function; streams with and without descriptors, one that is written in Python.
import io, select, sys
from micropython import RingIO


class Custom(io.IOBase):
    def ioctl(self, request, arg):
        return arg & 4 if request == 3 else -1


p = select.poll()
ring, custom = RingIO(4), Custom()
for stream in (ring, custom, io.BytesIO(b"x")):
    p.register(stream)
p.register(1, select.POLLOUT)
p.modify(ring, select.POLLIN)
print([e for s, e in p.poll(0)], [e for s, e in p.ipoll(0, 1)])
p.unregister(custom)
print(p.poll(1), [len(ready) for ready in select.select([ring], [ring, sys.stdout], [], 0)])
