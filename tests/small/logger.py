# heap: 16K w32
# A sensor logger: a simulated I2C sensor with checksums and faults, filters, a ring of records, alarms, a CSV report.
class Bus:
    """A sensor that answers with two bytes and a CRC, and sometimes wrongly."""

    def __init__(self, seed):
        self.seed = seed
        self.reads = 0

    def random(self, n):
        self.seed = (self.seed * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.seed >> 8) % n

    def readfrom_into(self, address, buf):
        self.reads += 1
        if self.random(40) == 0:
            raise OSError(110)
        t = self.reads
        raw = 2200 + (t % 96) * 8 - (t % 24) * 11 + self.random(9)
        if address == 0x41:
            raw = 5000 - raw // 2
        buf[0] = raw >> 8
        buf[1] = raw & 255
        buf[2] = crc8(buf, 2)
        if self.random(25) == 0:
            buf[self.random(3)] ^= 1 << self.random(8)


def crc8(data, n):
    crc = 0xFF
    for i in range(n):
        crc ^= data[i]
        for _ in range(8):
            crc = (crc << 1) ^ 0x31 if crc & 0x80 else crc << 1
        crc &= 0xFF
    return crc


class Sensor:
    def __init__(self, bus, address, name):
        self.bus, self.address, self.name = bus, address, name
        self.buf = bytearray(3)
        self.errors = {"timeout": 0, "crc": 0}

    def read(self, attempts=3):
        for _ in range(attempts):
            try:
                self.bus.readfrom_into(self.address, self.buf)
            except OSError:
                self.errors["timeout"] += 1
                continue
            if crc8(self.buf, 2) == self.buf[2]:
                return self.buf[0] << 8 | self.buf[1]
            self.errors["crc"] += 1
        return None


class Median:
    """The middle one of the last few."""

    def __init__(self, n):
        self.n = n
        self.values = []

    def add(self, v):
        self.values.append(v)
        if len(self.values) > self.n:
            self.values.pop(0)
        return sorted(self.values)[len(self.values) // 2]


class Smooth:
    """Exponential, in 1/256."""

    def __init__(self, weight):
        self.weight = weight
        self.value = None

    def add(self, v):
        v <<= 8
        self.value = v if self.value is None else self.value + (v - self.value) * self.weight // 256
        return self.value >> 8


class Ring:
    """The last records, in one bytearray: minute, channel, value."""

    SIZE = 5

    def __init__(self, records):
        self.data = bytearray(records * self.SIZE)
        self.records = records
        self.count = 0

    def add(self, minute, channel, value):
        at = self.count % self.records * self.SIZE
        self.data[at : at + 5] = bytes((minute >> 8, minute & 255, channel, value >> 8, value & 255))
        self.count += 1

    def __len__(self):
        return min(self.count, self.records)

    def __iter__(self):
        for i in range(self.count - len(self), self.count):
            at = i % self.records * self.SIZE
            d = self.data
            yield d[at] << 8 | d[at + 1], d[at + 2], d[at + 3] << 8 | d[at + 4]


class Alarm:
    def __init__(self, low, high, patience):
        self.low, self.high, self.patience = low, high, patience
        self.bad = 0
        self.on = False

    def check(self, v):
        self.bad = self.bad + 1 if not self.low <= v <= self.high else 0
        was, self.on = self.on, self.bad >= self.patience
        return None if was == self.on else "on" if self.on else "off"


class Logger:
    def __init__(self, sensors):
        self.channels = []
        for s in sensors:
            self.channels.append((s, Median(5), Smooth(64), Alarm(2150, 3900, 3)))
        self.ring = Ring(48)
        self.stats = [[0, 99999, 0, 0] for _ in sensors]
        self.missing = 0

    def sample(self, minute):
        for i, (sensor, median, smooth, alarm) in enumerate(self.channels):
            v = sensor.read()
            if v is None:
                self.missing += 1
                continue
            v = smooth.add(median.add(v))
            self.ring.add(minute, i, v)
            change = alarm.check(v)
            if change:
                print("%02d:%02d %s alarm %s at %d.%02d" % (minute // 60, minute % 60, sensor.name, change, v // 100, v % 100))
            s = self.stats[i]
            s[0] += 1
            s[1] = min(s[1], v)
            s[2] = max(s[2], v)
            s[3] += v

    def report(self):
        for (sensor, _, _, _), (n, low, high, total) in zip(self.channels, self.stats):
            print("%s n=%d min=%d max=%d mean=%d errors=%s" % (sensor.name, n, low, high, total // n, sorted(sensor.errors.items())))
        print("missing", self.missing, "kept", len(self.ring), "of", self.ring.count)
        lines = ["minute;channel;value"]
        for minute, channel, value in self.ring:
            if minute % 5 == 0:
                lines.append("%d;%s;%d" % (minute, self.channels[channel][0].name, value))
        print("\n".join(lines))


bus = Bus(42)
logger = Logger([Sensor(bus, 0x40, "air"), Sensor(bus, 0x41, "soil")])
for minute in range(0, 1440, 5):
    logger.sample(minute)
logger.report()
