# join over every kind of iterable, and elements that are not text.
print(repr("".join([])), repr(",".join([])), ",".join(["a"]), ",".join(["a", "b"]), "".join(["a", "", "b"]), ", ".join(("x", "y", "z")))
print("-".join("abc"), "-".join({"k": 1, "l": 2}), "-".join(x for x in "xy"), "-".join(map(str, range(5))), "+".join(iter(["1", "2"])), "-".join({"one"}))
print("ab".join(["1"] * 4), "".join(reversed("abc")), "".join(sorted("hello")), "\n".join(["a", "b"]), "日".join(["é", "x"]), "".join(["é"] * 3))


def gen():
    yield "p"
    yield "q"


print("/".join(gen()), "".join(["x" * i for i in range(5)]), len("".join(["abc"] * 100)), len(",".join(["ab"] * 100)))
for f in (lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: "".join(["a", b"b"]), lambda: ",".join(), lambda: ",".join([["a"]])):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)


class S(str):
    pass


print(S("-").join([S("a"), "b"]), type(S("-").join(["a"])).__name__, "".join([S("x")]))
try:
    "".join(x if x else 1 // 0 for x in ("a", "", "b"))
except ZeroDivisionError as e:
    print(type(e).__name__)
