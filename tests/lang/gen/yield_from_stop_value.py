# The value of a StopIteration that ends map() is what yield from gives.
def stop_at_three(x):
    if x == 3:
        raise StopIteration("three")
    return x


def f(iterable):
    print("result", (yield from iterable))


print(list(f(map(stop_at_three, range(9)))))
print(list(f(filter(None, [1, 0, 2]))))
print(list(f(map(stop_at_three, range(2)))))
