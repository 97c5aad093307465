# __iter__, __next__, __reversed__ and what falls back on what
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return CountIter(self.n)
    def __reversed__(self): return iter(range(self.n))

class CountIter:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n

c = Count(3)
print(list(c), list(c), list(reversed(c)), tuple(c), sorted(c), sum(c), 2 in c, 5 in c, [*c], max(c), dict.fromkeys(c, 0))
it = iter(c)
print(next(it), next(it), next(it), next(it, "end"), list(it))
a, b, c2 = Count(3)
print(a, b, c2)
print([(x, y) for x in c for y in c if x > y], list(zip(c, c)), list(map(lambda x: x + 1, c)), list(filter(None, c)), "".join(map(str, c)))

class NextOnly:
    def __next__(self): return 1
class IterOnly:
    def __iter__(self): return NextOnly()
class IterSelfless:
    def __iter__(self): return iter([7])

print(next(NextOnly()), next(iter(IterOnly())), list(IterSelfless()))
try:
    iter(NextOnly())
except TypeError:
    print("TypeError")

class GetItem:
    def __init__(self, l): self.l = l
    def __getitem__(self, i): return self.l[i]

g = GetItem("abc")
print(list(g), "b" in g, "z" in g, [*g], tuple(g), list(zip(g, g)), next(iter(g)))
try:
    list(reversed(g))
except TypeError:
    print("reversed needs __len__")

class WithLen(GetItem):
    def __len__(self): return len(self.l)

print(list(reversed(WithLen("abc"))), list(reversed(WithLen(""))))

class Gen:
    def __iter__(self):
        yield 1
        yield 2

print(list(Gen()), 2 in Gen(), sum(Gen()), dict(enumerate(Gen())))

# iteration keeps going after a StopIteration only if the iterator says so
class Restart:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 3 == 0:
            raise StopIteration
        return self.n

r = Restart()
print(list(r), list(r), list(r))

class Infinite:
    def __iter__(self): return self
    def __next__(self): return "x"

print([x for _, x in zip(range(3), Infinite())], "x" in Infinite())
i = iter([1, 2, 3])
print([next(i), *i], list(i))
calls = iter(lambda l=[1, 2, 0, 3]: l.pop(0), 0)
print(list(calls))
class NoRev:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, i): return i
try:
    reversed(NoRev())
except TypeError:
    print("TypeError")
class ContainsFirst:
    def __contains__(self, x): return "truthy"
    def __iter__(self): raise RuntimeError
print(1 in ContainsFirst(), 1 not in ContainsFirst())
