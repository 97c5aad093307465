# A try statement that catches nothing, with and loops around it, allocate nothing.
import gc


class Ctx:
    def __enter__(self):
        return self

    def __exit__(self, a, b, c):
        return False


ctx = Ctx()


def work(n):
    s = i = 0
    while i < n:
        try:
            s += i
        except ValueError:
            s = 0
        else:
            s += 1
        finally:
            s += 1
        try:
            try:
                s += 1
            finally:
                s -= 1
        except KeyError:
            pass
        i += 1
    return s


def measure():
    a = b = r = 0
    gc.collect()
    gc.disable()
    a = gc.mem_alloc()
    r = work(100)
    b = gc.mem_alloc() - a
    gc.enable()
    return b, r


measure()
print(measure())
