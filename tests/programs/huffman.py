# heap: 16K w32
# Huffman codes: a heap of trees, bit packing, canonical codes, round trips.
# skip-on: stress more than a minute with a collection at every allocation
class Heap:
    def __init__(self, items=(), key=lambda x: x):
        self.key = key
        self.items = []
        for item in items:
            self.push(item)

    def __len__(self):
        return len(self.items)

    def push(self, item):
        a, i = self.items, len(self.items)
        a.append(item)
        while i and self.key(a[i]) < self.key(a[(i - 1) // 2]):
            parent = (i - 1) // 2
            a[i], a[parent] = a[parent], a[i]
            i = parent

    def pop(self):
        a = self.items
        a[0], a[-1] = a[-1], a[0]
        top = a.pop()
        i = 0
        while True:
            least = i
            for child in (2 * i + 1, 2 * i + 2):
                if child < len(a) and self.key(a[child]) < self.key(a[least]):
                    least = child
            if least == i:
                return top
            a[i], a[least] = a[least], a[i]
            i = least


class Leaf:
    def __init__(self, symbol, weight):
        self.symbol, self.weight, self.order = symbol, weight, symbol

    def walk(self, depth=0):
        yield self.symbol, max(depth, 1)


class Node:
    def __init__(self, left, right):
        self.left, self.right = left, right
        self.weight = left.weight + right.weight
        self.order = min(left.order, right.order)

    def walk(self, depth=0):
        yield from self.left.walk(depth + 1)
        yield from self.right.walk(depth + 1)


def lengths(data):
    counts = {}
    for b in data:
        counts[b] = counts.get(b, 0) + 1
    heap = Heap((Leaf(s, n) for s, n in counts.items()), key=lambda t: (t.weight, t.order))
    while len(heap) > 1:
        heap.push(Node(heap.pop(), heap.pop()))
    return dict(heap.pop().walk()) if heap else {}


def canonical(table):
    code, last, out = 0, 0, {}
    for symbol, length in sorted(table.items(), key=lambda kv: (kv[1], kv[0])):
        code <<= length - last
        out[symbol] = (code, length)
        code += 1
        last = length
    return out


class BitWriter:
    def __init__(self):
        self.out = bytearray()
        self.acc = self.bits = 0

    def write(self, value, n):
        self.acc = self.acc << n | value
        self.bits += n
        while self.bits >= 8:
            self.bits -= 8
            self.out.append(self.acc >> self.bits & 0xFF)
        self.acc &= (1 << self.bits) - 1

    def finish(self):
        if self.bits:
            self.write(0, 8 - self.bits)
        return bytes(self.out)


def bits(data):
    for byte in data:
        for i in range(7, -1, -1):
            yield byte >> i & 1


def compress(data):
    table = lengths(data)
    codes = canonical(table)
    w = BitWriter()
    w.write(len(data), 32)
    w.write(len(table), 16)
    for symbol, length in sorted(table.items()):
        w.write(symbol, 8)
        w.write(length, 8)
    for b in data:
        w.write(*codes[b])
    return w.finish()


def decompress(packed):
    stream = bits(packed)

    def take(n):
        v = 0
        for _ in range(n):
            v = v << 1 | next(stream)
        return v

    size, count = take(32), take(16)
    table = {take(8): take(8) for _ in range(count)}
    codes = {code: symbol for symbol, code in canonical(table).items()}
    out = bytearray()
    while len(out) < size:
        code = length = 0
        while (code, length) not in codes:
            code, length = code << 1 | next(stream), length + 1
        out.append(codes[code, length])
    return bytes(out)


text = b"she sells sea shells by the sea shore; the shells she sells are surely seashells"
table = canonical(lengths(text))
for symbol in sorted(table, key=lambda s: (table[s][1], s))[:8]:
    code, n = table[symbol]
    print(repr(chr(symbol)), f"{code:0{n}b}", text.count(bytes([symbol])))
packed = compress(text)
print(len(text), len(packed), decompress(packed) == text)
print(packed[:12].hex(), sum(packed) % 997)
for sample in b"", b"a", b"aaaa", b"ab", bytes(range(64)), b"\x00\xff" * 20 + b"\x80":
    back = decompress(compress(sample))
    print(len(sample), len(compress(sample)), back == sample)
h = Heap([5, 3, 8, 1, 9, 2])
print([h.pop() for _ in range(len(h))])
try:
    decompress(compress(text)[:-3])
except (StopIteration, RuntimeError) as e:
    print("short", type(e).__name__)
