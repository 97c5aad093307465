# heap: 16K w32
# SHA-256 and base64 in Python, RSA on big integers: bit operations, bytes, pow with a modulus.
# skip-on: stress more than a minute with a collection at every allocation
def primes():
    n, found = 2, []
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


def iroot(n, k):
    low, high = 0, 1 << (n.bit_length() // k + 1)
    while low < high:
        mid = (low + high + 1) // 2
        if mid**k <= n:
            low = mid
        else:
            high = mid - 1
    return low


_gen = primes()
_first = [next(_gen) for _ in range(64)]
K = [iroot(p << 96, 3) & 0xFFFFFFFF for p in _first]
H0 = tuple(iroot(p << 64, 2) & 0xFFFFFFFF for p in _first[:8])


class Sha256:
    digest_size = 32
    block_size = 64

    def __init__(self, data=b""):
        self.h = list(H0)
        self.buffer = bytearray()
        self.total = 0
        self.update(data)

    def update(self, data):
        self.total += len(data)
        self.buffer += data
        while len(self.buffer) >= 64:
            self.block(memoryview(bytes(self.buffer[:64])))
            self.buffer = self.buffer[64:]
        return self

    def block(self, chunk):
        w = [int.from_bytes(chunk[i : i + 4], "big") for i in range(0, 64, 4)]
        rot = lambda x, n: (x >> n | x << (32 - n)) & 0xFFFFFFFF
        for i in range(16, 64):
            a, b = w[i - 15], w[i - 2]
            s0 = rot(a, 7) ^ rot(a, 18) ^ a >> 3
            s1 = rot(b, 17) ^ rot(b, 19) ^ b >> 10
            w.append(w[i - 16] + s0 + w[i - 7] + s1 & 0xFFFFFFFF)
        a, b, c, d, e, f, g, h = self.h
        for k, x in zip(K, w):
            s1 = rot(e, 6) ^ rot(e, 11) ^ rot(e, 25)
            t1 = h + s1 + (e & f ^ ~e & g) + k + x
            s0 = rot(a, 2) ^ rot(a, 13) ^ rot(a, 22)
            t2 = s0 + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = t1 + t2 & 0xFFFFFFFF, a, b, c, d + t1 & 0xFFFFFFFF, e, f, g
        self.h = [x + y & 0xFFFFFFFF for x, y in zip(self.h, (a, b, c, d, e, f, g, h))]

    def copy(self):
        other = Sha256()
        other.h, other.buffer, other.total = self.h[:], self.buffer[:], self.total
        return other

    def digest(self):
        end = self.copy()
        bits = end.total * 8
        end.update(b"\x80" + bytes(-(end.total + 9) % 64) + bits.to_bytes(8, "big"))
        return b"".join(x.to_bytes(4, "big") for x in end.h)

    def hexdigest(self):
        return "".join("%02x" % b for b in self.digest())


ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
DECODE = {c: i for i, c in enumerate(ALPHABET)}


def b64encode(data):
    out = bytearray()
    for i in range(0, len(data), 3):
        part = data[i : i + 3]
        n = int.from_bytes(part + bytes(3 - len(part)), "big")
        out += bytes(ALPHABET[n >> shift & 63] for shift in (18, 12, 6, 0))
        if len(part) < 3:
            out[len(part) - 3 :] = b"=" * (3 - len(part))
    return bytes(out)


def b64decode(text):
    if len(text) % 4:
        raise ValueError("length")
    out = bytearray()
    for i in range(0, len(text), 4):
        quad = text[i : i + 4].rstrip(b"=")
        n = 0
        for c in quad:
            if c not in DECODE:
                raise ValueError("character %r" % chr(c))
            n = n << 6 | DECODE[c]
        n <<= 6 * (4 - len(quad))
        out += n.to_bytes(3, "big")[: len(quad) - 1]
    return bytes(out)


def egcd(a, b):
    if not b:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


def probably_prime(n):
    if n < 2 or n % 2 == 0:
        return n == 2
    d, s = n - 1, 0
    while not d & 1:
        d >>= 1
        s += 1
    for a in (2, 3, 5, 7, 11, 13):
        if n == a:
            return True
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def next_prime(n):
    n |= 1
    while not probably_prime(n):
        n += 2
    return n


class Key:
    def __init__(self, seed, bits):
        base = int.from_bytes(Sha256(seed).digest(), "big") >> (256 - bits)
        p, q = next_prime(base | 1 << bits - 1), next_prime(base ^ (1 << bits // 2) | 1 << bits - 1)
        while p == q:
            q = next_prime(q + 2)
        self.n, self.e = p * q, 65537
        g, x, _ = egcd(self.e, (p - 1) * (q - 1))
        assert g == 1
        self.d = x % ((p - 1) * (q - 1))

    def encrypt(self, message):
        m = int.from_bytes(message, "little")
        if m >= self.n:
            raise ValueError("too long")
        return pow(m, self.e, self.n)

    def decrypt(self, c):
        m = pow(c, self.d, self.n)
        return m.to_bytes((m.bit_length() + 7) // 8, "little")

    def sign(self, data):
        return pow(int(Sha256(data).hexdigest()[:16], 16), self.d, self.n)

    def verify(self, data, signature):
        return pow(signature, self.e, self.n) == int(Sha256(data).hexdigest()[:16], 16)


print(hex(K[0]), hex(K[63]), hex(H0[0]), hex(H0[7]))
for text in b"", b"abc", b"The quick brown fox jumps over the lazy dog", b"a" * 119:
    print(len(text), Sha256(text).hexdigest())
h = Sha256()
for i in range(10):
    h.update(bytes([i]) * (i * 7))
print(h.hexdigest() == Sha256(b"".join(bytes([i]) * (i * 7) for i in range(10))).hexdigest(), h.total)
for data in b"", b"f", b"fo", b"foo", b"foob", b"\x00\xff\x10" * 5, bytes(range(250, 256)):
    code = b64encode(data)
    print(code, b64decode(code) == data)
for bad in b"abc", b"ab!d":
    try:
        b64decode(bad)
    except ValueError as e:
        print("ValueError", e)
key = Key(b"seed", 96)
print(key.n, key.n.bit_length(), key.d % 1000003)
c = key.encrypt(b"Attack at dawn!")
print(c, key.decrypt(c))
s = key.sign(b"contract")
print(key.verify(b"contract", s), key.verify(b"contracT", s))
try:
    key.encrypt(b"x" * 60)
except ValueError as e:
    print("ValueError", e)
print(pow(3, -1, 7), [p for p in range(60) if probably_prime(p)], egcd(240, 46))
