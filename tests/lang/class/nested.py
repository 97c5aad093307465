# classes inside classes and functions
class Outer:
    x = "outer x"
    class Inner:
        y = "inner y"
        def m(self):
            return Outer.x, self.y
        class Deep:
            def n(self):
                return Outer.Inner.y
    def make(self):
        return self.Inner()
    alias = Inner

o = Outer()
print(Outer.Inner().m(), o.make().m(), Outer.Inner.Deep().n(), o.alias is Outer.Inner, Outer.Inner.__name__)

class Sub(Outer):
    class Inner(Outer.Inner):
        y = "sub inner"

print(Sub().make().m(), type(Sub().make()).__name__)

def factory(base, v):
    class Made(base):
        val = v
        def get(self):
            return v, self.val
    return Made

M1 = factory(object, 1)
M2 = factory(M1, 2)
print(M1().get(), M2().get(), issubclass(M2, M1), M1 is factory(object, 1))

class Node:
    class Iter:
        def __init__(self, n):
            self.n = n
        def __iter__(self): return self
        def __next__(self):
            if self.n is None:
                raise StopIteration
            v, self.n = self.n.v, self.n.next
            return v
    def __init__(self, v, next=None):
        self.v, self.next = v, next
    def __iter__(self):
        return Node.Iter(self)

print(list(Node(1, Node(2, Node(3)))))

class Machine:
    class Error(Exception):
        class Detail:
            code = 7
    def fail(self):
        raise self.Error("failed")

try:
    Machine().fail()
except Machine.Error as e:
    print(e.args, e.Detail.code)

def closure():
    n = 10
    class C:
        def f(self):
            class D:
                def g(self):
                    return n
            return D()
        k = n + 1
    return C

print(closure()().f().g(), closure().k)

class Self:
    def clone(self):
        return __class__()
    def kind(self):
        class K(__class__):
            extra = 1
        return K

print(type(Self().clone()).__name__, Self().kind().extra, issubclass(Self().kind(), Self))
class Local:
    def m(self):
        class Local:
            v = "shadow"
        return Local.v
print(Local().m())
def gen():
    for i in range(2):
        class G:
            v = i
        yield G
print([g.v for g in gen()])
