# errors of unpacking assignment
def t(f):
    try:
        f()
        print("no error")
    except Exception as e:
        print(type(e).__name__)

def f1():
    a, b = 1, 2, 3

def f2():
    a, b, c = 1, 2

def f3():
    a, b = 5

def f4():
    a, b = None

def f5():
    (a,) = []

def f6():
    a, *b, c = [1]

def f7():
    *a, b, c = iter([1])

def f8():
    [a, b] = {}

def f9():
    a, (b, c) = 1, 2

def f10():
    class I:
        def __iter__(self):
            return 3
    a, b = I()

def f11():
    class I:
        def __iter__(self):
            raise KeyError("iter")
    a, b = I()

def f12():
    class I:
        def __iter__(self):
            return self

        def __next__(self):
            raise OSError(5)
    a, *b = I()

def f13():
    a, b = "ab"

def f14():
    for a, b in [(1, 2), (3,)]:
        print("got", a, b)

for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14):
    t(f)

# nothing is assigned when the number of values is wrong
a = b = "old"
for v in ((1,), (1, 2, 3)):
    try:
        a, b = v
    except ValueError:
        print(a, b)
