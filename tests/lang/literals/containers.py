# list, tuple, set and dict displays
print([], [1], [1,], [1, 2], [1, 2,], [[]], [[], [[]]], [1, "a", None, 2.5, (3,), {4: 5}])
print((), (1,), (1, 2), (1, 2,), ((),), ((), ()), (1), ((1)), (((1,))))
print({}, {1}, {1,}, {"a": 1}, {"a": 1,}, {1: {2: {3: {}}}}, {(): (), 1: [2]})
print(sorted({1, 2, 2, 1, 3}), len({1, 1.0, True}), sorted({*()} | {5}))
print({1: "a", 1: "b"}, {1: "a", True: "b", 1.0: "c"}, {"a": 1, "b": 2, "a": 3})
t = 1, 2
u = 1,
print(t, u, type(()).__name__, type({}).__name__, type({1}).__name__)
l = [
    1,
    2,  # comment

    3
]
d = {
    "a":
        1,
    "b": [
        2,
    ],
}
print(l, d)
# each evaluation makes a new mutable object
def f():
    return []
def g():
    return {}
def h():
    return (1, 2)
print(f() is f(), g() is g(), f() == f(), h() == h())
a = [[] for _ in range(2)]
a[0].append(1)
print(a)
for bad in ("{[]: 1}", "{{}: 1}", "{[]}", "{{1}}", "{(1, [])}", "{1: 2, []: 3}", "{{1: 2}}"):
    try:
        eval(bad)
        print(bad, "ok")
    except TypeError as e:
        print(bad, type(e).__name__)
print([1, 2][0], (1, 2)[1], {"a": 1}["a"], {1, 2} == {2, 1}, [*{1: 2}], {**{}}, [1] [0], (lambda: [1])()[0])
print([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
print(None, True, False, ..., Ellipsis, NotImplemented, [None], (True, ...))
