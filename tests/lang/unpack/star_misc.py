# unpacking that meets user classes and odd iterables
class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

def f(*a):
    return a

c = Countdown(3)
print(f(*c), f(*c))
print([*Countdown(2), *Countdown(1)])
print((*Countdown(2),))
a, *b = Countdown(4)
print(a, b)

class OldStyle:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * i

print(f(*OldStyle()), [*OldStyle()], {*OldStyle()} == {0, 1, 4})

class Sized:
    # __len__ must not be trusted nor needed
    def __len__(self):
        return 100

    def __iter__(self):
        return iter("ab")

print([*Sized()], f(*Sized()))

class MyList(list):
    def __iter__(self):
        yield "from iter"

print([*MyList([1, 2])])
print(f(*MyList([1, 2])))
x, = MyList([1, 2])
print(x)

# iterating while mutated
l = [1, 2, 3]

def it():
    for x in l:
        if len(l) < 6:
            l.append(x * 10)
        yield x

print([*it()])

try:
    f(*Countdown)
except TypeError as e:
    print(type(e).__name__)
print(f(*[f(*[f(*[1])])]))
