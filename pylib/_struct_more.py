"""What CPython's struct has beside the built-in functions: struct looks here for what it has not. Tests: tests/modules/pylib/test_struct.py."""
# SPDX-License-Identifier: MIT
from struct import calcsize, pack, pack_into, unpack, unpack_from

error = ValueError  # which the built-in functions raise


class Struct:
    def __init__(self, format):
        self.format = format if isinstance(format, str) else format.decode()
        self.size = calcsize(format)

    def pack(self, *values):
        return pack(self.format, *values)

    def pack_into(self, buffer, offset, *values):
        pack_into(self.format, buffer, offset, *values)

    def unpack(self, buffer):
        return unpack(self.format, buffer)

    def unpack_from(self, buffer, offset=0):
        return unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer):
        if not self.size or len(buffer) % self.size:
            raise error("iterative unpacking requires a buffer of a multiple of %d bytes" % self.size)
        return (unpack_from(self.format, buffer, at) for at in range(0, len(buffer), self.size))

    def __repr__(self):
        return "Struct(%r)" % self.format


def iter_unpack(format, buffer):
    return Struct(format).iter_unpack(buffer)
