# collections.OrderedDict.
from collections import OrderedDict

d = OrderedDict([("a", 1), ("b", 2)])
d["c"] = 3
d.move_to_end("a")
print(list(d.items()), d.popitem(), d.popitem(last=False), d == OrderedDict(c=3), len(d), d != {"c": 4})
d.update(z=1)
d.move_to_end("z", last=False)
print(list(d), d | {"k": 2} == {"z": 1, "c": 3, "k": 2})
