# how for finds and drives an iterator
log = []

class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        log.append("iter")
        return self

    def __next__(self):
        log.append("next")
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

for x in It(2):
    log.append(x)
print(log)
log.clear()
for x in It(5):
    break
print(log)
log.clear()

class Old:
    def __getitem__(self, i):
        log.append(i)
        if i > 2:
            raise IndexError
        return i * 2

print([x for x in Old()], log)

class OldStop:
    def __getitem__(self, i):
        raise StopIteration

print(list(OldStop()))

class NotIter:
    def __iter__(self):
        return 5

class NoNext:
    def __iter__(self):
        return NotIter()

class IterNone:
    __iter__ = None

    def __getitem__(self, i):
        return i

class Raises:
    def __iter__(self):
        raise OSError(1)

class NextRaises:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("n")

class GetRaises:
    def __getitem__(self, i):
        raise ValueError

for c in (NotIter, NoNext, Raises, NextRaises, GetRaises, object):
    try:
        for x in c():
            print("got", x)
            break
    except Exception as e:
        print(c.__name__, type(e).__name__)

# a StopIteration with a value, and one raised by the loop body
class Val:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("value")

for x in Val():
    print("no")
else:
    print("stopped")
try:
    for x in [1]:
        raise StopIteration("body")
except StopIteration as e:
    print("body's own", e.value)
o = It(1)
o.__iter__ = lambda: iter("instance attribute is not used")
print([x for x in o])
