# The logistic map and its sum: float arithmetic allocates nothing at all.
# skip-on: boxed every float is an object there
import gc


def loop(n):
    x = 0.5
    s = 0.0
    i = 0
    while i < n:
        x = x * 3.9 * (1.0 - x)
        s += x
        i += 1
    return s


def for_loop(n):
    x = 0.25
    s = 0.0
    for i in range(n):
        x = x * 3.5 * (1.0 - x)
        s = s + x / 2 - x // 1 + x % 1 + (-x) + abs(x) + i * 0.5 - i * 0.5
        if x > 0.5 and x < 2 or x == 0.75:
            s -= 0.25
        s **= 1
    return s


def measure(f, n):
    a = b = 0
    r = None
    gc.collect()
    gc.disable()
    a = gc.mem_alloc()
    r = f(n)
    b = gc.mem_alloc() - a
    gc.enable()
    return b, r > 0


for f in (loop, for_loop):
    measure(f, 3)
    print(measure(f, 1000))
