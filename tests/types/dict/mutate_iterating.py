# Adding or removing keys while iterating raises RuntimeError; replacing values does not.
d = {1: 1, 2: 2, 3: 3}
try:
    for k in d:
        d[k + 10] = 1
except RuntimeError as e:
    print(type(e).__name__, len(d))
d = {1: 1, 2: 2, 3: 3}
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(type(e).__name__, len(d))
d = {1: 1, 2: 2, 3: 3}
for view in (d.keys, d.values, d.items):
    try:
        for x in view():
            d["new" + str(len(d))] = 1
    except RuntimeError as e:
        print(type(e).__name__, len(d))
d = {1: 1, 2: 2, 3: 3}
for k in d:
    d[k] *= 10
print(d)
for k in list(d):
    if k != 2:
        del d[k]
print(d)
d = {1: 1}
it = iter(d)
next(it)
d[2] = 2
try:
    print(next(it, "end"))
except RuntimeError as e:
    print(type(e).__name__)
d = {1: 1, 2: 2}
try:
    for k in d:
        d.clear()
except RuntimeError as e:
    print(type(e).__name__, d)
try:
    d = {1: 1, 2: 2}
    print([d.pop(k) for k in d])
except RuntimeError as e:
    print(type(e).__name__)
try:
    d = {1: 1}
    dict((d.setdefault(i + 1, i), i) for i in d)
    print(d)
except RuntimeError as e:
    print(type(e).__name__)
