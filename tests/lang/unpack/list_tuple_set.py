# * in list, tuple and set displays
a = [1, 2]
b = (3, 4)
print([*a], [*a, *b], [0, *a, 9, *b, 10])
print((*a,), (*a, *b), (0, *a, 9))
print(*a, *b)
t = *a, *b
print(t)
t = 0, *a
print(t)
print(sorted({*a, *b, *a}))
print(sorted({*"hello"}))
print([*[]], (*(),), len({*()}))
print([*"ab", *b"ab", *range(3), *{"k": 1}, *{5}])
print([*[*[*[1]]]])
print([*map(str, a)], [*(x * x for x in b)])
print([*enumerate("xy")], [*zip(a, b)])
print([*a, *a, *a])
n = [*a]
print(n == a, n is a)
print([*(a if 0 else b)])
print([*(a or b), *(a and b)], [*[1] + a, *a * 2])
print([*[i for i in range(3)], *(i for i in "z")])

big = [*range(20), *range(20)]
print(len(big), sum(big))

def order():
    out = []

    def f(x):
        out.append(x)
        return [x]
    [*f(1), *f(2), f(3), *f(4)]
    (f(5), *f(6))
    {*f(7), f(8)[0]}
    return out

print(order())

for bad in ("[*1]", "(*None,)", "{*1.5}", "[1, *5, 2]", "{*[[1]]}", "[*object()]"):
    try:
        eval(bad)
        print("no error")
    except TypeError as e:
        print(bad, type(e).__name__)

def g():
    yield 1
    raise KeyError("in gen")

try:
    [0, *g()]
except KeyError as e:
    print(e.args)
