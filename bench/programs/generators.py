# Pipelines of generators, generator expressions, yield from and send.
def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def scaled(source, k):
    for x in source:
        yield x * k + 1


def odd(source):
    for x in source:
        if x & 1:
            yield x


def chunks(source, size):
    chunk = []
    for x in source:
        chunk.append(x)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def walk(tree):
    if tree is not None:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return (build(low, middle), middle, build(middle + 1, high))


def running_mean():
    total = 0
    count = 0
    mean = 0
    while True:
        x = yield mean
        total += x
        count += 1
        mean = total // count


def main():
    checksum = 0
    for chunk in chunks(odd(scaled(numbers(700000), 3)), 16):
        checksum = (checksum + chunk[0] * chunk[-1]) % 1000003
    tree = build(0, 1000)
    for _ in range(40):
        checksum = (checksum + sum(x * x for x in walk(tree) if x % 3 == 0)) % 1000003
    mean = running_mean()
    next(mean)
    for i in range(400000):
        last = mean.send(i & 1023)
    print(checksum, last, sum(a * b for a, b in zip(numbers(300000), odd(numbers(600000)))) % 1000003)


main()
