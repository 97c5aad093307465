# needs: json
# What dumps() writes for each type; separators.
import json
from collections import OrderedDict, namedtuple


class Text(str):
    pass


class Number(int):
    def __repr__(self):
        return "not this"


class Many(list):
    pass


P = namedtuple("P", "x y")
for v in (
    None, True, False, 0, -1, 2**31, -(2**63), 10**30, 0.5, -0.0, 1e22, 1.5e-7, "", "text", 'a"b\\c/', "\b\f\n\r\t\0\x1f\x7f",
    "\u20ac\xe9", "\U0001f600", "\ud800", [], [1], [1, [2, [3, []]]], (), (1,), (1, "2", None), {}, {"a": 1}, {"b": [1, {"c": {}}], "a": ()},
    {1: 2, None: 3, True: 4, 2.5: 5, "x": 6}, OrderedDict([("z", 1), ("a", 2)]), P(1, 2), Text("t\n"), Number(7), Many([1, 2]),
    {Text("key"): Number(1)}, float("inf"), float("-inf"), float("nan"), [float("nan")],
):
    print(json.dumps(v))
for separators in (None, (",", ":"), [", ", ": "], ("", ""), ("\u20ac\n", " = "), ("x" * 100, ":")):
    print(json.dumps({"a": [1, 2], "b": {}, "c": {"d": None}}, separators=separators))
print(json.dumps(["a", 1, {"b": 2}]) == json.dumps(obj=("a", 1, {"b": 2})))
long = {"key%d" % i: ["value %d" % i, i, i / 4] for i in range(50)}
print(json.loads(json.dumps(long)) == long, len(json.dumps(long)))
