# every binary operator method and its reflected form
class A:
    def __add__(self, o): return "add"
    def __sub__(self, o): return "sub"
    def __mul__(self, o): return "mul"
    def __matmul__(self, o): return "matmul"
    def __truediv__(self, o): return "truediv"
    def __floordiv__(self, o): return "floordiv"
    def __mod__(self, o): return "mod"
    def __divmod__(self, o): return "divmod"
    def __pow__(self, o, m=None): return "pow" if m is None else "pow mod"
    def __lshift__(self, o): return "lshift"
    def __rshift__(self, o): return "rshift"
    def __and__(self, o): return "and"
    def __xor__(self, o): return "xor"
    def __or__(self, o): return "or"

class R:
    def __radd__(self, o): return "radd", o
    def __rsub__(self, o): return "rsub", o
    def __rmul__(self, o): return "rmul", o
    def __rmatmul__(self, o): return "rmatmul", o
    def __rtruediv__(self, o): return "rtruediv", o
    def __rfloordiv__(self, o): return "rfloordiv", o
    def __rmod__(self, o): return "rmod", o
    def __rdivmod__(self, o): return "rdivmod", o
    def __rpow__(self, o, m=None): return "rpow", o
    def __rlshift__(self, o): return "rlshift", o
    def __rrshift__(self, o): return "rrshift", o
    def __rand__(self, o): return "rand", o
    def __rxor__(self, o): return "rxor", o
    def __ror__(self, o): return "ror", o

class N: pass

ops = "+ - * @ / // % ** << >> & ^ |".split()
a, r, n = A(), R(), N()
for op in ops:
    print(op, eval("a %s 1" % op), eval("1 %s r" % op), eval("a %s r" % op), eval("(n %s r)[0]" % op), end=" ")
    for src in ("n %s 1", "1 %s a", "r %s 1", "n %s n", "n %s 1", "1 %s n"):
        try:
            print(eval(src % op))
        except TypeError:
            print("T", end="")
    print()
print(divmod(a, 1), divmod(1, r), pow(a, 2), pow(a, 2, 3), pow(2, r))
for src in ("divmod(1, a)", "divmod(r, 1)", "pow(2, a)", "pow(r, 2)", "divmod(n, n)"):
    try:
        print(eval(src))
    except TypeError:
        print(src, "TypeError")
for v in ("'s'", "[1]", "(1,)", "None", "1.5", "{}", "{1}", "b'b'", "1j", "True", "range(2)"):
    print(eval("%s + r" % v), eval("(%s * r)[0]" % v), eval("(%s - r)[0]" % v), end="; ")
print()
