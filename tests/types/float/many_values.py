# Many live floats of every exponent at once: what is put in comes out, whatever
# form a value is kept in.
pos = [2.0**e for e in range(-120, 121, 5)]
neg = [-v for v in pos]
both = pos + neg
print(len(both), all(both[i] == -both[i + len(pos)] for i in range(len(pos))))
print(all(pos[i + 1] == pos[i] * 32 for i in range(len(pos) - 1)))
print(all(v / v == 1.0 and v - v == 0.0 and v + v == 2 * v for v in both))
print(sorted(both) == neg[::-1] + pos)
d = {v: i for i, v in enumerate(both)}
print(len(d), all(d[v] == i for i, v in enumerate(both)), d[1.0], d[-1.0], d[2.0**-120])
three = [v * 1.5 for v in both]
print(all(t == v + v / 2 for t, v in zip(three, both)))
import gc

gc.collect()
print(sum(1 for a, b in zip(pos, neg) if a + b == 0.0), pos[0] == 2.0**-120, neg[-1] == -(2.0**120))
t = tuple(pos)
print(t == tuple(pos), t < tuple(v * 2 for v in pos), max(t) == 2.0**120, min(neg) == -(2.0**120))
frac = [i / 64 for i in range(-64, 65)]
print(frac[0], frac[1], frac[64], frac[-1], sum(frac), len(set(frac)), sum(f * f for f in frac))
