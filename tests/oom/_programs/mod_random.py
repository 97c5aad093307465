import random

random.seed(5)
print(random.random() < 1, random.uniform(1, 3) < 3, random.getrandbits(9), random.randrange(7), random.randint(3, 4), random.choice("xyz"))
random.seed()
print(0 <= random.randrange(1, 1000, 3) < 1000)
