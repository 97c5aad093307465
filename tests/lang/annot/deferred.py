# annotations of a class body are evaluated when they are asked for, with the names of the body and of functions around
class Node:
    next: Node = None
    value: int
    later: Undefined

    def insert(self, n: Undefined) -> AlsoUndefined:
        x: Undefined = n
        return x

print(Node.next, Node().insert(3))
try:
    Node.__annotations__
except NameError as e:
    print("NameError")
Undefined = str
print(Node.__annotations__ == {"next": Node, "value": int, "later": str})
print(Node.__annotations__ is Node.__annotations__)

def make(T):
    local = [T]
    class C:
        Alias = dict
        a: T
        b: local
        c: Alias
        d: (lambda: T)
        e: [t for t in local]
        def m(self): return local
    return C

C = make(bytes)
a = C.__annotations__
print(a["a"], a["b"], a["c"], a["d"](), a["e"], C().m())

class Sub(C):
    pass
print(Sub.__annotations__)
class Given:
    __annotations__ = {"own": 1}
print(Given.__annotations__)
if 0:
    class Dead:
        x: int = 1
for bad in ("x: (yield)", "x: (y := 1)", "x: 1 +"):
    try:
        exec("class A:\n    " + bad)
        print("accepted", bad)
    except SyntaxError:
        print("SyntaxError", bad)
