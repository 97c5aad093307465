# needs: json
# What cannot be written, and containers within themselves.
import json


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class C:
    pass


attempt(json.dumps, object)
attempt(json.dumps, {1, 2})
attempt(json.dumps, [1, {"a": 1j}])
attempt(json.dumps, C())
attempt(json.dumps, range(3))
attempt(json.dumps, {(1, 2): 3})
attempt(json.dumps, {"a": 1, b"b": 2})
l = []
l.append(l)
attempt(json.dumps, l)
d = {"a": [1]}
d["a"].append({"d": d})
attempt(json.dumps, d)
l = [[1], [1]]
l.append(l[0])
attempt(json.dumps, l)  # the same twice is no circle
for separators in (1, object(), ("a",), (), (1, 2), ("a", "b", "c"), (",", b":")):
    try:
        print(json.dumps([1], separators=separators))
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
