# Random adds and removes against a list model; colliding hashes.
s = set()
model = []
x = 7
for step in range(1200):
    x = (x * 1103515245 + 12345) & 0x7FFFFFFF
    k = (x >> 9) % 50
    if x & 128:
        s.add(k)
        if k not in model:
            model.append(k)
    else:
        s.discard(k)
        if k in model:
            model.remove(k)
    if step % 300 == 0:
        print(step, len(s), sorted(s) == sorted(model))
print(len(s) == len(model), all((k in s) == (k in model) for k in range(-3, 60)))


class H:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return 1

    def __eq__(self, o):
        return self.v == o.v


t = {H(i % 10) for i in range(40)}
print(len(t), H(3) in t, H(10) in t)
t -= {H(i) for i in range(5)}
print(sorted(h.v for h in t))
t.discard(H(7))
t.add(H(1))
print(sorted(h.v for h in t))
primes = set(range(2, 120))
for i in range(2, 11):
    primes -= set(range(i * i, 120, i))
print(sorted(primes))
words = {"w%d" % i for i in range(150)}
print(len(words), "w149" in words, "w150" in words, len(words & {"w%d" % i for i in range(100, 200)}), len(words ^ {"w0", "q"}))
