"""What random.py loads when it is asked for: generators of one's own (xorshift128+, Vigna 2014), and what needs more than the built-in functions.
Tests: tests/modules/pylib/test_random.py."""
# SPDX-License-Identifier: MIT
import math

import urandom

_MASK = (1 << 64) - 1


class Random:
    def __init__(self, x=None):
        self.seed(x)

    def seed(self, a=None):
        if a is None:
            import os

            a = int.from_bytes(os.urandom(16), "little")
        elif not isinstance(a, int):
            a = hash(a)
        a = abs(a)
        self._a, self._b = self._mix(a & _MASK), self._mix((a >> 64) + 0x9E3779B97F4A7C15) | 1
        self._gauss = None

    @staticmethod
    def _mix(z):
        z = (z + 0x9E3779B97F4A7C15) & _MASK
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
        return z ^ (z >> 31)

    def getstate(self):
        return self._a, self._b

    def setstate(self, state):
        self._a, self._b = state

    def _next(self):
        a, b = self._a, self._b
        self._a = b
        a ^= (a << 23) & _MASK
        self._b = a ^ b ^ (a >> 17) ^ (b >> 26)
        return (self._b + b) & _MASK

    def getrandbits(self, k):
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        value = got = 0
        while got < k:
            value = value << 64 | self._next()
            got += 64
        return value >> (got - k)

    def random(self):
        return (self._next() >> 11) * 2.0**-53

    def _below(self, n):
        if n <= 0:
            raise ValueError("empty range")
        bits = n.bit_length()
        while True:
            r = self.getrandbits(bits)
            if r < n:
                return r

    def randrange(self, start, stop=None, step=1):
        items = range(start) if stop is None else range(start, stop, step)
        n = (items.stop - items.start + items.step - (1 if items.step > 0 else -1)) // items.step
        if n <= 0:
            raise ValueError("empty range for randrange()")
        return items.start + items.step * self._below(n)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def randbytes(self, n):
        return self.getrandbits(8 * n).to_bytes(n, "little")

    def choice(self, seq):
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._below(len(seq))]

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        if weights is None and cum_weights is None:
            return [self.choice(population) for _ in range(k)]
        if cum_weights is None:
            total = 0
            cum_weights = []
            for w in weights:
                total += w
                cum_weights.append(total)
        picked = []
        for _ in range(k):
            x = self.random() * cum_weights[-1]
            picked.append(population[next(i for i, w in enumerate(cum_weights) if x < w)])
        return picked

    def shuffle(self, x):
        for i in range(len(x) - 1, 0, -1):
            j = self._below(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        pool = list(population)
        if counts is not None:
            pool = [item for item, n in zip(pool, counts) for _ in range(n)]
        if not 0 <= k <= len(pool):
            raise ValueError("Sample larger than population or is negative")
        for i in range(k):
            j = i + self._below(len(pool) - i)
            pool[i], pool[j] = pool[j], pool[i]
        return pool[:k]

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        c = 0.5 if mode is None else (mode - low) / (high - low)
        if u > c:
            u, c, low, high = 1.0 - u, 1.0 - c, high, low
        return low + (high - low) * math.sqrt(u * c)

    def gauss(self, mu=0.0, sigma=1.0):
        z, self._gauss = self._gauss, None
        if z is None:
            angle = self.random() * 2 * math.pi
            r = math.sqrt(-2.0 * math.log(1.0 - self.random()))
            z, self._gauss = math.cos(angle) * r, math.sin(angle) * r
        return mu + z * sigma

    normalvariate = gauss

    def expovariate(self, lambd=1.0):
        return -math.log(1.0 - self.random()) / lambd


class _Shared(Random):
    """The built-in generator, with the methods of the others."""

    def seed(self, a=None):
        self._gauss = None

    random = staticmethod(urandom.random)

    def getrandbits(self, k):
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        value = 0
        for _ in range(k // 32):
            value = value << 32 | urandom.getrandbits(32)
        return value << k % 32 | urandom.getrandbits(k % 32)


shared = _Shared()
