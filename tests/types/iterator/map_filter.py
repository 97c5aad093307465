# map with one and several iterables, filter with function and None.
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(map(max, "abc", "bca", "cab")), list(map(None.__class__, [])), list(map(int, "12")), list(map(lambda *a: a, "ab", range(3), "x")), list(map(len, {})))
print(list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isdigit, "a1b2")), list(filter(bool, [])), list(filter(lambda x: [], [1])), "".join(filter(None, ["a", "", "b"])))
calls = []
m = map(lambda x: calls.append(x) or x, [1, 2, 3])
print(calls, next(m), calls, list(m), calls, next(m, "end"), iter(m) is m, type(m).__name__)
f = filter(lambda x: calls.append(x), [4, 5])
print(list(f), calls, iter(f) is f, type(f).__name__)
for g in (lambda: map(), lambda: map(str), lambda: map(str, 5), lambda: filter(None), lambda: filter(None, 5), lambda: filter(1, 2, 3), lambda: list(map(5, [1])), lambda: list(filter(5, [1])), lambda: list(map(lambda: 0, [1])), lambda: map(str, [1], x=1), lambda: len(map(str, []))):
    try:
        g()
    except TypeError as e:
        print(type(e).__name__)
m = map(lambda x: 10 // x, [5, 0, 2])
print(next(m))
try:
    next(m)
except ZeroDivisionError as e:
    print(type(e).__name__, next(m), next(m, "end"))
print(sum(map(abs, [-1, 2])), max(map(len, ["a", "bb"])), sorted(map(str.upper, "ba")), dict(map(lambda k: (k, 1), "ab")), list(map(lambda t: t[0], sorted({"b": 1, "a": 2}.items()))), *map(chr, [65, 66]))
print(list(map(pow, [2, 3], [3, 2])), list(map(lambda f: f(4), [str, float, lambda x: -x])), list(filter(lambda kv: kv[1] > 1, {"a": 1, "b": 2}.items())), any(map(lambda x: x > 1, [1, 2])), list(zip(map(str, range(2)), filter(None, [0, 7, 8]))))


def stop(x):
    if x == 2:
        raise StopIteration
    return x


print(list(map(stop, [1, 2, 3])), list(filter(stop, [1, 2, 3])))
