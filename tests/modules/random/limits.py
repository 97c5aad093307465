# what is refused, and the ends of ranges
import random


def refused(f, *args):
    try:
        print("accepted", args, f(*args))
    except Exception as e:
        print(type(e).__name__, e)


refused(random.getrandbits, -1)
refused(random.randrange, 0)
refused(random.randrange, 5, 5)
refused(random.randrange, 5, 1)
refused(random.randrange, 1, 5, -1)
refused(random.randrange, 1, 5, 0)
refused(random.randint, 5, 4)
refused(random.choice, "")
refused(random.choice, {})
refused(random.choice, 5)
refused(random.uniform, 1, "a")
for state in range(3):
    random.seed(*([], [None], [7])[state])
    print(
        all(0 <= random.random() < 1 for _ in range(50)),
        all(1 <= random.uniform(1, 2) <= 2 >= random.uniform(2, 1) >= 1 for _ in range(50)),
        {random.randint(-1, 1) for _ in range(100)} == {-1, 0, 1},
        {random.randrange(5, -5, -4) for _ in range(100)} == {5, 1, -3},
        {random.choice((1, "a", None)) for _ in range(100)} == {1, "a", None},
        random.randrange(7, 8),
        random.randint(-(1 << 29), 1 << 29) >> 30 in (-1, 0),
        random.getrandbits(1) < 2,
    )
