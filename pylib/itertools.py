"""itertools, as generators. Tests: tests/modules/pylib/test_itertools.py."""
# SPDX-License-Identifier: MIT

_none = object()


def count(start=0, step=1):
    while True:
        yield start
        start += step


def cycle(iterable):
    kept = []
    for item in iterable:
        yield item
        kept.append(item)
    while kept:
        yield from kept


def repeat(object, times=None):
    if times is None:
        while True:
            yield object
    for _ in range(times):
        yield object


def _from_iterable(iterables):
    for it in iterables:
        yield from it


class chain:
    def __new__(cls, *iterables):
        return _from_iterable(iterables)

    from_iterable = staticmethod(_from_iterable)


def accumulate(iterable, func=None, *, initial=None):
    it = iter(iterable)
    total = initial
    if initial is None:
        for total in it:
            break
        else:
            return
    yield total
    for item in it:
        total = total + item if func is None else func(total, item)
        yield total


def batched(iterable, n, *, strict=False):
    if n < 1:
        raise ValueError("n must be at least one")
    it = iter(iterable)
    while batch := tuple(islice(it, n)):
        if strict and len(batch) != n:
            raise ValueError("batched(): incomplete batch")
        yield batch


def compress(data, selectors):
    for item, wanted in zip(data, selectors):
        if wanted:
            yield item


def dropwhile(predicate, iterable):
    it = iter(iterable)
    for item in it:
        if not predicate(item):
            yield item
            break
    yield from it


def takewhile(predicate, iterable):
    for item in iterable:
        if not predicate(item):
            return
        yield item


def filterfalse(predicate, iterable):
    for item in iterable:
        if not (item if predicate is None else predicate(item)):
            yield item


def starmap(function, iterable):
    for args in iterable:
        yield function(*args)


def pairwise(iterable):
    it = iter(iterable)
    for a in it:
        for b in it:
            yield a, b
            a = b


def islice(iterable, *bounds):
    s = slice(*bounds)
    start = 0 if s.start is None else s.start
    stop = s.stop
    step = 1 if s.step is None else s.step
    if start < 0 or step < 1 or (stop is not None and stop < 0):
        raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    return _islice(iter(iterable), start, stop, step)


def _islice(it, start, stop, step):
    i = 0
    while stop is None or i < stop:
        wanted = i >= start
        item = next(it, _none)
        if item is _none:
            return
        i += 1
        if wanted:
            yield item
            start = i + step - 1


def tee(iterable, n=2):
    if n < 0:
        raise ValueError("n must be >= 0")
    if n == 0:
        return ()
    link = [None, None]
    it = iter(iterable)

    def branch(link):
        while True:
            if link[1] is None:
                item = next(it, _none)
                if item is _none:
                    return
                link[0] = item
                link[1] = [None, None]
            item, link = link
            yield item

    return tuple([branch(link) for _ in range(n)])


def zip_longest(*iterables, fillvalue=None):
    iterators = [iter(it) for it in iterables]
    left = len(iterators)
    while left:
        row = []
        for i, it in enumerate(iterators):
            item = fillvalue if it is None else next(it, _none)
            if item is _none:
                left -= 1
                if not left:
                    return
                iterators[i] = None
                item = fillvalue
            row.append(item)
        yield tuple(row)


def groupby(iterable, key=None):
    it = iter(iterable)
    end = [False]
    current = [_none, _none]  # the key and the item that was read last

    def step():
        for item in it:
            current[:] = (item if key is None else key(item)), item
            return True
        end[0] = True
        return False

    def group(wanted):
        while not end[0] and current[0] == wanted:
            yield current[1]
            step()

    step()
    while not end[0]:
        wanted = current[0]
        yield wanted, group(wanted)
        while not end[0] and current[0] == wanted:
            step()


def product(*iterables, repeat=1):
    pools = [tuple(it) for it in iterables] * repeat
    at = [0] * len(pools)
    for pool in pools:
        if not pool:
            return
    while True:
        yield tuple([pool[i] for pool, i in zip(pools, at)])
        for i in range(len(pools) - 1, -1, -1):
            at[i] += 1
            if at[i] < len(pools[i]):
                break
            at[i] = 0
        else:
            return


def permutations(iterable, r=None):
    pool = tuple(iterable)
    n = len(pool)
    r = n if r is None else r
    if r > n:
        return
    indices = list(range(n))
    cycles = list(range(n, n - r, -1))
    yield tuple(pool[:r])
    while n:
        for i in range(r - 1, -1, -1):
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1 :] + indices[i : i + 1]
                cycles[i] = n - i
            else:
                j = cycles[i]
                indices[i], indices[-j] = indices[-j], indices[i]
                yield tuple([pool[k] for k in indices[:r]])
                break
        else:
            return


def combinations(iterable, r):
    return _combinations(tuple(iterable), r, 0, False)


def combinations_with_replacement(iterable, r):
    return _combinations(tuple(iterable), r, 0, True)


def _combinations(pool, r, start, again):
    if r == 0:
        yield ()
        return
    for i in range(start, len(pool)):
        for rest in _combinations(pool, r - 1, i if again else i + 1, again):
            yield (pool[i],) + rest
