# skip-on: board the module in Python is the hosts'
# needs: random
import random

random.seed(1)
a = [random.random() for _ in range(5)]
random.seed(1)
print(a == [random.random() for _ in range(5)], all(0 <= x < 1 for x in a), len(set(a)))
n = [random.randint(1, 6) for _ in range(600)]
print(sorted(set(n)), all(50 < n.count(i) < 160 for i in range(1, 7)), random.randrange(10, 11), random.randrange(0, 100, 5) % 5)
items = list(range(20))
random.shuffle(items)
print(sorted(items) == list(range(20)), items != list(range(20)), len(set(random.sample(range(50), 10))), random.choice("a"))
print(len(random.randbytes(5)), random.getrandbits(0), 0 <= random.getrandbits(70) < 1 << 70, len(random.choices("ab", [1, 0], k=4)), 1 <= random.uniform(1, 2) <= 2)
g = [random.gauss(0, 1) for _ in range(400)]
print(-0.3 < sum(g) / 400 < 0.3)
