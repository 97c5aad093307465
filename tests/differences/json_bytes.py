# needs: json
# What: json.dumps() writes bytes as text, and json.load() reads a stream that has readinto
# Differs: CPython
# Why: as in MicroPython.
import io
import json


class Stream(io.IOBase):
    data = b"[1, 2]"

    def readinto(self, buf):
        n = min(len(buf), len(self.data))
        buf[:n], self.data = self.data[:n], self.data[n:]
        return n

    def ioctl(self, request, arg):
        return 0


try:
    print(json.dumps([b"1234"]), json.load(Stream()))
except (TypeError, AttributeError) as e:
    print(e)
