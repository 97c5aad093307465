# needs: json
# Deep nesting: the answer, or RecursionError; deep_texts.py is deeper.
import json


def attempt(f, v):
    try:
        f(v)
        return True
    except RecursionError:
        return False


print(all(attempt(json.loads, "[" * n + "]" * n) for n in (10, 40)))
for n in (2000,):
    for opening, closing in (("[", "]"), ('{"a":', "}"), ('[{"b":', "}]")):
        attempt(json.loads, opening * n + "1" + closing * n)
        try:
            attempt(json.loads, opening * n)
        except ValueError:
            pass
deep = []
for i in range(2000):
    deep = [deep] if i & 1 else {"a": deep}
attempt(json.dumps, deep)
print(json.loads("[1]"), json.dumps([[1]]))
