# Loops within builtins over the built-in containers, and printing of containers, allocate nothing.
import micropython

t, l, b, d, s = (1, 2, 3), [4, 5], b"ab", {7: 8}, {9}
keys, values = d.keys(), d.values()
deep = (1, (2, [3, {4: (5,)}]), {6})
x = y = z = None


def run():
    global x, y, z
    print(all(t), any(l), min(b), max(d), sum(s), min(t), max(t))
    print(sum(values), min(keys), 8 in values, 3 in values)
    x, y, z = t
    x, y = b
    (x,) = d
    print(t, l, d, s, deep)
    l.append(l)
    print(l)


l = [4, 5, 6]
l.pop()  # room for one more
micropython.heap_lock()
run()
micropython.heap_unlock()
