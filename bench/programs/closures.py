# Functions as values: closures with state, callbacks, decorators, default and keyword arguments, map and filter.
def counter(step):
    count = 0

    def increase():
        nonlocal count
        count += step
        return count

    return increase


def compose(f, g):
    return lambda x: f(g(x))


def memoised(f):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]

    return wrapper


@memoised
def partitions(n, largest):
    if n == 0:
        return 1
    if largest == 0 or n < 0:
        return 0
    return partitions(n - largest, largest) + partitions(n, largest - 1)


class Events:
    def __init__(self):
        self.handlers = {}

    def on(self, name, handler):
        self.handlers.setdefault(name, []).append(handler)

    def emit(self, name, x, y):
        for handler in self.handlers.get(name, ()):
            handler(x, y)

    def emit_any(self, name, *args, **options):
        for handler in self.handlers.get(name, ()):
            handler(*args, **options)


def main():
    events = Events()
    log = [0, 0]

    def moved(x, y, scale=1):
        log[0] = (log[0] + x * y * scale) % 1000003

    events.on("move", moved)
    events.on("move", lambda x, y, scale=2: log.append((log.pop() ^ (x + y + scale)) & 0xFFFF))
    for i in range(600000):
        events.emit("move", i & 63, i & 31)
        if i & 31 == 0:
            events.emit_any("move", i & 15, 3, scale=i & 3)
    counters = [counter(k) for k in range(1, 6)]
    for _ in range(150000):
        for c in counters:
            c()
    f = compose(compose(lambda x: x + 1, lambda x: x * 3), lambda x: x ^ 5)
    total = 0
    for i in range(200000):
        total = (total + f(i)) % 1000003
    total += sum(map(lambda x: x * 2, filter(lambda x: x % 3, range(300000))))
    print(log, [c() for c in counters], total, partitions(25, 25))


main()
