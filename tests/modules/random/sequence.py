# a seed gives MicroPython's numbers
import random

random.seed(42)
print([random.getrandbits(32) for _ in range(4)], random.getrandbits(8), random.getrandbits(0))
print([random.randrange(10) for _ in range(8)], [random.randrange(3, 17, 4) for _ in range(5)], random.randrange(10, 0, -3))
print([random.randint(-5, 5) for _ in range(6)], random.choice("abcdef"), random.choice([7]), random.randrange(1 << 20))
for n in 0, -1, 1 << 40, True:
    random.seed(n)
    print(random.getrandbits(32), random.getrandbits(32))
