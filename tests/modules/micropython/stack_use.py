# stack_use() is an int that does not fall in deeper C nesting.
import micropython

print(type(micropython.stack_use()).__name__, micropython.stack_use() >= 0)


def deep(n):
    if n == 0:
        return micropython.stack_use()
    return deep(n - 1)


a = deep(0)
b = deep(50)
print(b >= a, deep(50) == b)
l = []
sorted([1, 2], key=lambda x: l.append(micropython.stack_use()) or x)
print(all(type(u) is int for u in l), len(l))
