# Python calls deep enough that the stack grows.
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def walk(tree):
    if tree is None:
        return []
    return walk(tree[0]) + [tree[1]] + walk(tree[2])


t = None
for i in range(20):
    t = (t, i, None)
print(depth(150), walk(t))
