# Many inserts and deletes: every lookup stays right and the table does not fill up.
d = {}
model = []
x = 1
for step in range(1500):
    x = (x * 1103515245 + 12345) & 0x7FFFFFFF
    k = (x >> 8) % 60
    if x & 64:
        if k not in d:
            model.append(k)
        d[k] = step
    elif k in d:
        del d[k]
        model.remove(k)
    if step % 300 == 0:
        print(step, len(d), list(d) == model, all(k in d for k in model), sum(d) == sum(model))
print(len(d), list(d) == model, all((k in d) == (k in model) for k in range(-5, 70)))
q = {}
for i in range(2000):
    q[i] = i
    if i >= 20:
        del q[i - 20]
print(len(q), list(q)[0], list(q)[-1], 1979 in q, 1980 in q)
s = {}
for i in range(120):
    s["key%d" % i] = i
for i in range(0, 120, 3):
    del s["key%d" % i]
for i in range(0, 120, 6):
    s["key%d" % i] = -i
print(len(s), all(s["key%d" % i] == i for i in range(120) if i % 3), list(s)[-2:], "key3" in s, sum(s.values()))
for k in list(s):
    del s[k]
print(s, len(s), s.get("key1"))
s["a"] = 1
print(s)
