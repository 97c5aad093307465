# Weak references and objects come and go; nothing is lost, nothing dangles.
import gc
import weakref


class N:
    def __init__(self, v):
        self.v = v


live = {}
refs = {}
dead = []


def step(i):
    if i % 3 == 2:
        k = (i * 7) % 50
        live.pop(k, None)
    else:
        k = i % 50
        n = N(i)
        live[k] = n
        refs[i] = weakref.ref(n, lambda r: dead.append(1))


for i in range(300):
    step(i)
    if i % 50 == 0:
        gc.collect()
gc.collect()
alive = [k for k in refs if refs[k]() is not None]
print(len(refs), len(alive), len(alive) == len(live), len(dead) == len(refs) - len(alive), all(refs[k]().v == k for k in alive))
live.clear()
gc.collect()
print(sum(1 for r in refs.values() if r() is not None), len(dead) == len(refs))
