# heap: 16K w32
# A binary protocol: struct packing, checksums, framing with escapes, a streaming decoder, memoryview slices, BytesIO.
import struct
import io
from array import array

CRC_TABLE = array("I" if array("I").itemsize == 4 else "L", [0] * 256)
for i in range(256):
    c = i
    for _ in range(8):
        c = c >> 1 ^ (0xEDB88320 if c & 1 else 0)
    CRC_TABLE[i] = c


def crc32(data, crc=0):
    crc ^= 0xFFFFFFFF
    for b in data:
        crc = CRC_TABLE[(crc ^ b) & 0xFF] ^ crc >> 8
    return crc ^ 0xFFFFFFFF


END, ESC, ESC_END, ESC_ESC = b"\xc0\xdb\xdc\xdd"


def frame(payload):
    out = bytearray([END])
    for b in payload:
        if b == END:
            out += bytes((ESC, ESC_END))
        elif b == ESC:
            out += bytes((ESC, ESC_ESC))
        else:
            out.append(b)
    out.append(END)
    return bytes(out)


class Deframer:
    def __init__(self):
        self.buffer = bytearray()
        self.escaped = False
        self.errors = 0

    def feed(self, data):
        for b in data:
            if b == END:
                if self.buffer:
                    yield bytes(self.buffer)
                self.buffer = bytearray()
                self.escaped = False
            elif self.escaped:
                self.escaped = False
                if b in (ESC_END, ESC_ESC):
                    self.buffer.append(END if b == ESC_END else ESC)
                else:
                    self.errors += 1
            elif b == ESC:
                self.escaped = True
            else:
                self.buffer.append(b)


class ProtocolError(Exception):
    pass


class Message:
    kinds = {}
    format = ""
    fields = ()

    def __init_subclass__(cls, kind=None, **kw):
        super().__init_subclass__(**kw)
        if kind is not None:
            cls.kind = kind
            Message.kinds[kind] = cls

    def __init__(self, *values):
        for name, value in zip(self.fields, values):
            setattr(self, name, value)

    def body(self):
        return struct.pack(self.format, *(getattr(self, f) for f in self.fields))

    def encode(self):
        body = self.body()
        head = struct.pack(">BH", self.kind, len(body))
        return frame(head + body + struct.pack("<I", crc32(head + body)))

    @classmethod
    def parse(cls, body):
        return cls(*struct.unpack(cls.format, body))

    @staticmethod
    def decode(packet):
        if len(packet) < 7:
            raise ProtocolError("short packet")
        view = memoryview(packet)
        kind, size = struct.unpack(">BH", view[:3])
        body, (crc,) = view[3:-4], struct.unpack("<I", view[-4:])
        if crc != crc32(view[:-4]):
            raise ProtocolError("checksum")
        if size != len(body):
            raise ProtocolError("length")
        try:
            cls = Message.kinds[kind]
        except KeyError:
            raise ProtocolError(f"kind {kind}") from None
        return cls.parse(bytes(body))

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{f}={getattr(self, f)!r}' for f in self.fields)})"


class Ping(Message, kind=1):
    format = "<IB"
    fields = ("stamp", "ttl")


class Sample(Message, kind=2):
    format = ">hhhb?"
    fields = ("x", "y", "z", "gain", "valid")


class Text(Message, kind=0xC0):
    fields = ("text",)

    def body(self):
        data = self.text.encode()
        return struct.pack("B", len(data)) + data

    @classmethod
    def parse(cls, body):
        if body[0] != len(body) - 1:
            raise ProtocolError("text length")
        return cls(body[1:].decode("utf-8"))


class Batch(Message, kind=0xDB):
    fields = ("values",)

    def body(self):
        return bytes(array("h", self.values))

    @classmethod
    def parse(cls, body):
        a = array("h")
        a.extend(array("h", body))
        return cls(list(a))


print(hex(crc32(b"123456789")), crc32(b""), crc32(b"a" * 100, crc32(b"b")))
messages = [Ping(0xC0DBDCDD, 64), Sample(-1, 300, -32768, -5, True), Text("h\u00e9llo \u20ac"), Batch([1, -2, 0xC0, 0xDB]), Ping(1, 2)]
stream = b"".join(m.encode() for m in messages)
print(len(stream), messages[0].encode().hex())
decoder = Deframer()
got = []
for i in range(0, len(stream), 5):
    for packet in decoder.feed(memoryview(stream)[i : i + 5]):
        got.append(Message.decode(packet))
print(got == messages)
for m in got:
    print(m)
bad = bytearray(stream)
bad[10] ^= 0x55
errors = []
for packet in Deframer().feed(bad):
    try:
        Message.decode(packet)
    except ProtocolError as e:
        errors.append(str(e))
print(errors)
for raw in (b"\x01", b"\x01\x00\x05" + bytes(9), struct.pack(">BH", 77, 0) + struct.pack("<I", crc32(b"\x4d\0\0")), struct.pack(">BH", 1, 9) + struct.pack("<I", crc32(b"\x01\0\x09"))):
    try:
        print(Message.decode(raw))
    except ProtocolError as e:
        print("ProtocolError", e)

buf = bytearray(16)
struct.pack_into("<HhI", buf, 2, 0xABCD, -2, 0xDEADBEEF)
view = memoryview(buf)
print(buf.hex() if hasattr(buf, "hex") else bytes(buf), struct.unpack_from("<Hh", view, 2), struct.calcsize(">hhhb?"))
view[0:2] = b"\x01\x02"
part = view[4:12]
part[0] = 0xFF
print(bytes(view[:6]), len(part), part[-1], list(view[::4]), bytes(part[1:3]))
try:
    view[0:2] = b"abc"
except ValueError:
    print("ValueError")
try:
    memoryview(b"ro")[0] = 1
except TypeError:
    print("TypeError")
bio = io.BytesIO()
for n in 1, 300, 70000:
    v = n
    while v >= 0x80:
        bio.write(bytes([v & 0x7F | 0x80]))
        v >>= 7
    bio.write(bytes([v]))
print(bio.getvalue())
bio.seek(0)


def varints(f):
    shift = value = 0
    while b := f.read(1):
        value |= (b[0] & 0x7F) << shift
        shift += 7
        if not b[0] & 0x80:
            yield value
            shift = value = 0


print(list(varints(bio)), bio.read(), bio.tell())
numbers = array("i", range(-3, 4))
numbers.append(100)
print(numbers, sum(numbers), numbers[::2] == array("i", [-3, -1, 1, 3]), len(bytes(numbers)), numbers[-1])
