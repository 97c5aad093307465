# needs: json
# Deep nesting: the answer, or RecursionError. A board's heap is too small for the longer texts.
import gc
import json

DEPTH = 10000 if gc.mem_free() > 500000 else 2000


def attempt(f, v):
    try:
        f(v)
        return True
    except RecursionError:
        return False


print(all(attempt(json.loads, "[" * n + "]" * n) for n in (10, 40)))
for opening, closing in (("[", "]"), ('{"a":', "}"), ('[{"b":', "}]")):
    attempt(json.loads, opening * DEPTH + "1" + closing * DEPTH)
    try:
        attempt(json.loads, opening * DEPTH)
    except ValueError:
        pass
deep = []
for i in range(DEPTH):
    deep = [deep] if i & 1 else {"a": deep}
attempt(json.dumps, deep)
print(json.loads("[1]"), json.dumps([[1]]))
