# nested target lists
a, (b, c) = 1, (2, 3)
print(a, b, c)
(a, b), c = (1, 2), 3
print(a, b, c)
a, [b, [c, [d]]] = 1, (2, (3, (4,)))
print(a, b, c, d)
((a, b), (c, d)), e = (("ab", "cd"), "e")
print(a, b, c, d, e)
(((((a,),),),),) = [[[[[5]]]]]
print(a)
[(a, b), *c] = [(1, 2), (3, 4), (5, 6)]
print(a, b, c)
a, (b, *c), d = 1, range(4), 9
print(a, b, c, d)
*a, (b, (*c, d)) = 1, 2, (3, (4, 5, 6))
print(a, b, c, d)

for i, (j, k) in enumerate([(1, 2), (3, 4)]):
    print(i, j, k)
for (i, (j,)), k in [((1, (2,)), 3)]:
    print(i, j, k)
print([x + y * z for x, (y, z) in [(1, (2, 3)), (4, (5, 6))]])

with_list = [0] * 3
with_list[0], (with_list[1], with_list[2]) = 1, (2, 3)
print(with_list)

# order: targets are assigned left to right, inner unpacking happens in place
log = []

class R:
    def __init__(self, n):
        self.n = n

    def __setitem__(self, k, v):
        log.append((self.n, k, v))

p, q = R("p"), R("q")
p[0], (q[0], p[1]), q[1] = 1, (2, 3), 4
print(log)

# a failure inside leaves the targets before it assigned
a = b = c = None
try:
    a, (b, c) = 1, (2,)
except ValueError:
    print(a, b, c)
try:
    a, (b, c), d = 10, 20, 30
except TypeError:
    print(a, b, c)
