# parallel assignment reads everything before it stores anything
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
a, b = b, a + b
print(a, b)

def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a

print(fib(10), fib(50))

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

print(gcd(1071, 462))

l = [1, 2, 3, 4]
l[0], l[-1] = l[-1], l[0]
print(l)
l[0], l[1:3] = "x", "yz"
print(l)
i, l[i] = 2, "i"
print(i, l)

# reversing a linked list in one statement
class Node:
    def __init__(self, v, next):
        self.v = v
        self.next = next

head = None
for v in range(4):
    head = Node(v, head)
prev = None
while head:
    head.next, head, prev = prev, head.next, head
out = []
while prev:
    out.append(prev.v)
    prev = prev.next
print(out)

# four and more at once, with locals of a function
def rot(a, b, c, d, e):
    a, b, c, d, e = e, d, c, b, a
    a, b, c, d = b, c, d, a
    return a, b, c, d, e

print(rot(1, 2, 3, 4, 5))

def same(x):
    x, x = 1, x
    x, y, x = x, x, 3
    return x, y

print(same(9))
