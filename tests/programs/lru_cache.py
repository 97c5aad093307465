# heap: 16K m32,xtensa
# An LRU cache on a linked list with __slots__, as a class and as a decorator with arguments and statistics.
# skip-on: stress more than a minute with a collection at every allocation
class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.before = self.after = self


class LRU:
    def __init__(self, capacity, on_evict=None):
        if capacity <= 0:
            raise ValueError("capacity must be positive")
        self.capacity = capacity
        self._map = {}
        self._root = Node()
        self._on_evict = on_evict
        self.hits = self.misses = 0

    def _unlink(self, node):
        node.before.after = node.after
        node.after.before = node.before

    def _push(self, node):
        root = self._root
        node.before, node.after = root, root.after
        root.after.before = node
        root.after = node

    def __getitem__(self, key):
        try:
            node = self._map[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(node)
        self._push(node)
        return node.value

    def __setitem__(self, key, value):
        node = self._map.get(key)
        if node is None:
            if len(self) >= self.capacity:
                del self[self._root.before.key]
            node = self._map[key] = Node(key, value)
        else:
            node.value = value
            self._unlink(node)
        self._push(node)

    def __delitem__(self, key):
        node = self._map.pop(key)
        self._unlink(node)
        if self._on_evict:
            self._on_evict(key, node.value)

    def __len__(self):
        return len(self._map)

    def __contains__(self, key):
        return key in self._map

    def __iter__(self):
        node = self._root.after
        while node is not self._root:
            yield node.key
            node = node.after

    def __reversed__(self):
        node = self._root.before
        while node is not self._root:
            yield node.key
            node = node.before

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __repr__(self):
        return "LRU(" + ", ".join(f"{k!r}: {self._map[k].value!r}" for k in self) + ")"


def memoize(size=8, *, typed=False):
    def decorate(function):
        cache = LRU(size)

        def wrapper(*args, **kwargs):
            key = args + tuple(sorted(kwargs.items()))
            if typed:
                key += tuple(type(a).__name__ for a in args)
            try:
                return cache[key]
            except KeyError:
                value = cache[key] = function(*args, **kwargs)
                return value

        def info():
            return (cache.hits, cache.misses, len(cache))

        return wrapper, info

    return decorate


evicted = []
cache = LRU(3, lambda k, v: evicted.append((k, v)))
for i, name in enumerate(["a", "b", "c", "a", "d", "e", "a"]):
    if name not in cache:
        cache[name] = i
    else:
        cache[name] += 10
print(cache, evicted)
print(list(cache), list(reversed(cache)), len(cache))
print(cache.get("zz", "none"), cache.get("a"), cache.hits, cache.misses)
del cache["d"]
print(cache, evicted[-1])
try:
    cache["d"]
except KeyError as e:
    print("KeyError", e)
try:
    LRU(0)
except ValueError as e:
    print("ValueError", e)
try:
    Node().other = 1
except AttributeError:
    print("AttributeError")


@memoize(50)
def fib(n):
    call = fib[0]
    return n if n < 2 else call(n - 1) + call(n - 2)


print(fib[0](40), fib[1]())


@memoize(4, typed=True)
def describe(x, scale=1):
    return f"{type(x).__name__}:{x * scale}"


call, info = describe
print([call(v) for v in (1, True, 1, 2.5, 2, "a", 2.5)], info())
print(call(3, scale=2), call(3, scale=3), call(3, scale=2), info())

# against a slow model
import sys

seed = 12345


def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
    return (seed >> 8) % n


fast, model = LRU(5), []
for step in range(400):
    key = rnd(9)
    if rnd(3) == 0:
        fast[key] = step
        model = [(k, v) for k, v in model if k != key]
        model.insert(0, (key, step))
        model = model[:5]
    else:
        got = fast.get(key)
        want = None
        for i, (k, v) in enumerate(model):
            if k == key:
                want = v
                model.insert(0, model.pop(i))
                break
        assert got == want, (step, got, want)
assert list(fast) == [k for k, v in model]
print("model agrees", fast.hits, fast.misses)
