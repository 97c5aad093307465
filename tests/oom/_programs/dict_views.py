# The views of a dict, and iterating over them.
d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i), "a" in k, ("a", 1) in i, 2 in v)
print(k & {"a", "z"}, sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), k == {"a", "b", "c"}, k.isdisjoint({"q"}), i.isdisjoint([1]))
print(list(reversed(k)), list(reversed(v)), list(reversed(i)), list(k.__reversed__()), list(v.__reversed__()), list(i.__reversed__()))
for key in k:
    print(key, end=" ")
for key, value in i:
    print(key, value, end=" ")
for value in v:
    print(value)
