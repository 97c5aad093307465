# for over everything, targets of every kind
def show(it):
    out = []
    for x in it:
        out.append(x)
    print(out)

show([1, 2])
show((1, 2))
show("aé€")
show(b"ab")
show(bytearray(b"cd"))
show({"a": 1, "b": 2})
show({"a": 1}.items())
show({"a": 1}.values())
show({"a": 1}.keys())
show({5})
show(frozenset([6]))
show(range(3))
show(range(5, 0, -2))
show(x * x for x in range(3))
show(iter([1]))
show(reversed([1, 2]))
show(enumerate("ab"))
show(zip("ab", (1, 2)))
show(map(len, ["a", ""]))
show(filter(None, [0, 1]))
show([])
show("")
show(memoryview(b"xy"))
for x in 1, 2, 3:
    print(x, end=" ")
for x in *[1], 2:
    print(x, end=" ")
for x, in [(1,), "a"]:
    print(x, end=" ")
print()
for a, b in {"k": 1}.items():
    print(a, b)
for a, (b, c), *d in [(1, (2, 3), 4, 5), "x" "(" and (6, "78")]:
    print(a, b, c, d)

class C:
    pass

c = C()
l = [0, 0]
for c.attr in range(3):
    l[0] += c.attr
print(c.attr, l)
for l[1] in "xyz":
    pass
print(l)
for l[0], l[1] in [(1, 2), (3, 4)]:
    pass
print(l)
for [p, q] in [(1, 2)]:
    print(p, q)
for i in range(3): print(i, end=",")
print()
for bad in ("for x in 5: pass", "for x in None: pass", "for x in int: pass", "for x in 1.5: pass", "for x in print: pass", "for a, b in [1]: pass"):
    try:
        exec(bad)
    except TypeError:
        print(bad, "TypeError")
