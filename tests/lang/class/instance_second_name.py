# Instances made before their class has attributes: the second name finds no slot in an object that cannot grow.
class Node:
    pass


nodes = [Node() for i in range(6)]
a, b, c = Node(), Node(), Node()
a.b = b
b.a = a
c.x = 1
print(type(a.b) is Node, type(b.a) is Node, a.b.a is a, a.__dict__ == {"b": b}, c.x)
for i, n in enumerate(nodes):
    setattr(n, "name%d" % i, i)
print([n.__dict__ for n in nodes])
