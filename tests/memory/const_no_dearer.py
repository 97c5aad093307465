# A list through const() is never dearer than the plain list, nor is a constant tuple.
import gc


def cost(src):
    ns = {}
    before = held = 0
    exec("", ns)
    gc.collect()
    before = gc.mem_alloc()
    exec(src, ns)
    gc.collect()
    held = gc.mem_alloc() - before
    ns.clear()
    return held


plain = "import micropython\nxyz = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\ndel micropython"
const = "import micropython\nxyz = micropython.const((1, 2, 3, 4, 5, 6, 7, 8, 9, 10))\ndel micropython"
dotted = "import micropython\nxyz = micropython.const([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])\ndel micropython"
for src in (plain, const, dotted):
    cost(src)
p, c, d = cost(plain), cost(const), cost(dotted)
print(c <= p or (c, p), d <= p or (d, p))
print(cost("xyz = (1, 2, 3)") <= cost("xyz = [1, 2, 3]"), cost("from micropython import const\n_Q = const(5)\ndel const") <= cost("Q = 5"))
