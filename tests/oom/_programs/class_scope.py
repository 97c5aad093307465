# Names in class bodies: namespaces, free variables, loops.
g = "global"


def outer(free):
    class A:
        own = 1
        twice = own * 2
        seen = free
        glob = g
        for i in range(3):
            own += i
        del i
        items = [x for x in range(3)]
        __private = 5

        def m(self):
            return free, self.__private

        import math

        if own > 2:
            late = math.floor(2.5)

    return A


A = outer("f")
print(A.own, A.twice, A.seen, A.glob, A.items, A().m(), A.late, hasattr(A, "i"), A.__qualname__)


def far(first):
    def mid():
        def deep():
            nonlocal first
            first += 1
            return first

        return deep

    return mid()


d = far(1)
print(d(), d())
