# NotImplemented makes an operator try the other operand and then fail.
class A:
    def __add__(self, o):
        print("A.add", end=" ")
        return NotImplemented

    def __eq__(self, o):
        print("A.eq", end=" ")
        return NotImplemented

    def __lt__(self, o):
        print("A.lt", end=" ")
        return NotImplemented


class B:
    def __radd__(self, o):
        print("B.radd", end=" ")
        return "B"

    def __eq__(self, o):
        print("B.eq", end=" ")
        return "eq"

    def __gt__(self, o):
        print("B.gt", end=" ")
        return "gt"


print(A() + B())
print(A() == B())
print(A() < B())
print(A() == A())
print(A() != A())
a = A()
print(a == a)
for f in (lambda: A() + A(), lambda: A() < A(), lambda: A() + 1, lambda: 1 + A()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
print((1).__add__("a") is NotImplemented, (1).__eq__("a") is NotImplemented, "a".__lt__(1) is NotImplemented, object().__eq__(1) is NotImplemented, [].__eq__(1) is NotImplemented)


class I:
    def __iadd__(self, o):
        return NotImplemented

    def __add__(self, o):
        return "added"


i = I()
i += 1
print(i)
