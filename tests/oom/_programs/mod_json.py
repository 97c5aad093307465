# json.
import io
import json

doc = {"a": [1, -2.5, None, True, False, "text \u20ac", 10**20], "b": {"c": "\n\"", "d": []}, 3: (4,)}
text = json.dumps(doc)
print(text, json.loads(text) == json.loads(text.encode()), json.dumps([1, {}], separators=(",", ":")))
s = io.StringIO()
json.dump(doc, s)
print(s.getvalue() == text, json.load(io.StringIO(text)))
for bad in ("[1", '{"a" 1}', "nul", '"\\x"'):
    try:
        json.loads(bad)
    except json.JSONDecodeError as e:
        print(e)
try:
    json.dumps({1: {2}})
except TypeError as e:
    print(e)
