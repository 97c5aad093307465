# skip-on: w64 the figures are for 32-bit
# Raising and catching an exception makes at most 32 bytes of garbage, and it is all garbage.
import gc


def one():
    a = b = c = 0
    gc.collect()
    gc.disable()
    a = gc.mem_alloc()
    try:
        raise ValueError
    except ValueError:
        pass
    b = gc.mem_alloc() - a
    gc.enable()
    gc.collect()
    c = gc.mem_alloc() - a
    return b, c


def many(n):
    a = b = c = i = 0
    gc.collect()
    gc.disable()
    a = gc.mem_alloc()
    while i < n:
        try:
            raise KeyError
        except KeyError:
            pass
        i += 1
    b = gc.mem_alloc() - a
    gc.enable()
    gc.collect()
    c = gc.mem_alloc() - a
    return b, c


one()
many(2)
b, c = one()
print(b <= 32 or b, c)
b, c = many(20)
print(b <= 640 or b, c)
