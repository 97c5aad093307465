# generator pipelines
def take(n, it):
    for _, x in zip(range(n), it):
        yield x

def count(start=0, step=1):
    while True:
        yield start
        start += step

def cycle(seq):
    seq = list(seq)
    while seq:
        yield from seq

def chain(*its):
    for it in its:
        yield from it

def pairwise(it):
    it = iter(it)
    a = next(it, None)
    for b in it:
        yield a, b
        a = b

def group(it, n):
    out = []
    for x in it:
        out.append(x)
        if len(out) == n:
            yield tuple(out)
            out = []
    if out:
        yield tuple(out)

def window(it, n):
    w = []
    for x in it:
        w.append(x)
        if len(w) > n:
            w.pop(0)
        if len(w) == n:
            yield list(w)

def product(*seqs):
    if not seqs:
        yield ()
        return
    for x in seqs[0]:
        for rest in product(*seqs[1:]):
            yield (x,) + rest

def primes():
    found = []
    for n in count(2):
        if all(n % p for p in found):
            found.append(n)
            yield n

def roundrobin(*its):
    its = [iter(i) for i in its]
    while its:
        for it in its[:]:
            try:
                yield next(it)
            except StopIteration:
                its.remove(it)

print(list(take(5, count(3, 2))), list(take(7, cycle("ab"))), list(chain("a", [1], ())))
print(list(pairwise("abcd")), list(group(range(5), 2)), list(window(range(5), 3)))
print(list(product("ab", (1, 2))), len(list(product("ab", "cd", "ef"))))
print(list(take(10, primes())))
print(list(roundrobin("abc", [1], (2, 3))))
print(list(take(3, (x * x for x in count() if x % 2))))

def coroutine_avg():
    total = n = 0
    avg = None
    while True:
        total += yield avg
        n += 1
        avg = total // n

c = coroutine_avg()
next(c)
print([c.send(v) for v in (10, 20, 60)])

# a round-robin scheduler of generators
def task(name, n):
    for i in range(n):
        yield name + str(i)

def run(*tasks):
    tasks = list(tasks)
    while tasks:
        t = tasks.pop(0)
        try:
            yield next(t)
        except StopIteration:
            continue
        tasks.append(t)

print(list(run(task("a", 3), task("b", 1), task("c", 2))))
