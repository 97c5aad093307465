# In-place operators are the left operand's alone: a container on the right does not take them.
from collections import deque, OrderedDict


class A:
    pass


class L(list):
    pass


values = [1, True, 1.5, 1j, None, "s", b"b", (1,), [1], {1}, frozenset([1]), {1: 2}, bytearray(b"x"), range(2), len, A(), L([1]), L, deque([1], 3), OrderedDict()]
operators = "+ - * / // % ** @ & | ^ << >>".split()
codes = [compile("a " + op + "= b", "x", "exec") for op in operators]
for right in [2], {2}, {2: 3}, bytearray(b"y"), L([2]), OrderedDict(), frozenset([2]), (2,), b"z", "t", 1.5, 2j, 10**20:
    out = []
    for left in values:
        for op, code in zip(operators, codes):
            if op in "+*" and isinstance(left, deque) or isinstance(right, str) and op == "%" or isinstance(left, (str, bytes, bytearray)) and op == "%":
                continue
            if isinstance(left, complex) or isinstance(right, complex):
                continue
            names = {"a": left, "b": right}
            try:
                exec(code, names)
                out.append(type(left).__name__ + op)
            except (TypeError, ValueError, OverflowError, AttributeError) as e:
                pass
    print(type(right).__name__, out)
