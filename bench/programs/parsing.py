# Protocol work on bytes: building and parsing packets, CRC, struct, hex, NMEA sentences, escaping.
import struct

CRC_TABLE = []
for _i in range(256):
    _c = _i
    for _ in range(8):
        _c = (_c >> 1) ^ 0xA001 if _c & 1 else _c >> 1
    CRC_TABLE.append(_c)


def crc16(data):
    crc = 0xFFFF
    for byte in data:
        crc = (crc >> 8) ^ CRC_TABLE[(crc ^ byte) & 0xFF]
    return crc


def packet(kind, number, payload):
    head = struct.pack("<BBHI", 0x7E, kind, len(payload), number)
    body = head + payload
    return body + struct.pack("<H", crc16(body))


def stuff(data):
    out = bytearray()
    for byte in data:
        if byte == 0x7E or byte == 0x7D:
            out.append(0x7D)
            byte ^= 0x20
        out.append(byte)
    return out


def unstuff(data):
    out = bytearray(len(data))
    n = 0
    escaped = False
    for byte in data:
        if escaped:
            byte ^= 0x20
            escaped = False
        elif byte == 0x7D:
            escaped = True
            continue
        out[n] = byte
        n += 1
    return memoryview(out)[:n]


def parse(data):
    _, kind, length, number = struct.unpack_from("<BBHI", data, 0)
    payload = bytes(data[8 : 8 + length])
    (crc,) = struct.unpack_from("<H", data, 8 + length)
    return kind, number, payload, crc == crc16(data[: 8 + length])


def nmea(sentence):
    star = sentence.find(b"*")
    check = 0
    for byte in sentence[1:star]:
        check ^= byte
    if check != int(sentence[star + 1 : star + 3], 16):
        return None
    fields = sentence[1:star].split(b",")
    return float(fields[2]) / 100, float(fields[4]) / 100, fields[3] + fields[5]


def main():
    checksum = good = 0
    for i in range(24000):
        payload = bytes(((i * 7 + k * 13) & 0xFF) for k in range(32))
        kind, number, back, ok = parse(unstuff(stuff(packet(i & 3, i, payload))))
        if ok and back == payload:
            good += 1
        checksum = (checksum * 31 + number + kind + back[5]) % 1000003
    sentence = b"$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47"
    for i in range(100000):
        latitude, longitude, sides = nmea(sentence)
        checksum = (checksum + int(latitude) + int(longitude) + len(sides)) % 1000003
    print(checksum, good, nmea(sentence[:-2] + b"00"), bytes(stuff(b"\x7e\x01\x7d")))


main()
