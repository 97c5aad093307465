# Scheduled functions run soon, in order, never inside one another; the queue is finite.
import micropython
import time

log = []


def wait(n):
    for i in range(1000):
        if len(log) >= n:
            return
        time.sleep_ms(0)


def cb(arg):
    log.append(arg)


micropython.schedule(cb, 1)
wait(1)
print(log)
log.clear()
for i in range(3):
    micropython.schedule(cb, i)
wait(3)
print(log)
log.clear()


def outer(arg):
    micropython.schedule(inner, arg + 1)
    for i in range(5):
        pass
    log.append(("outer", arg))


def inner(arg):
    log.append(("inner", arg))


micropython.schedule(outer, 10)
wait(2)
print(log)
log.clear()


def fill(arg):
    n = 0
    try:
        for i in range(1000):
            micropython.schedule(cb, i)
            n += 1
    except RuntimeError as e:
        log.append(type(e).__name__)
        log.append(0 < n < 1000)


micropython.schedule(fill, None)
wait(2)
print(log[:2])
for i in range(100):
    time.sleep_ms(0)
log.clear()


class C:
    def __init__(self):
        self.ref = self.method

    def method(self, arg):
        log.append(("method", arg))


c = C()
micropython.schedule(c.ref, "x")
wait(1)
print(log)
for f in (lambda: micropython.schedule(), lambda: micropython.schedule(cb)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
