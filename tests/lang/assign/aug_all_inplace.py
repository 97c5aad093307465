# every in-place method is called by its own operator and gets the right operand
class N:
    def __init__(self):
        self.log = []

    def __iadd__(self, o): self.log.append(("iadd", o)); return self
    def __isub__(self, o): self.log.append(("isub", o)); return self
    def __imul__(self, o): self.log.append(("imul", o)); return self
    def __imatmul__(self, o): self.log.append(("imatmul", o)); return self
    def __itruediv__(self, o): self.log.append(("itruediv", o)); return self
    def __ifloordiv__(self, o): self.log.append(("ifloordiv", o)); return self
    def __imod__(self, o): self.log.append(("imod", o)); return self
    def __ipow__(self, o): self.log.append(("ipow", o)); return self
    def __ilshift__(self, o): self.log.append(("ilshift", o)); return self
    def __irshift__(self, o): self.log.append(("irshift", o)); return self
    def __iand__(self, o): self.log.append(("iand", o)); return self
    def __ixor__(self, o): self.log.append(("ixor", o)); return self
    def __ior__(self, o): self.log.append(("ior", o)); return self

n = N()
n += 1
n -= 2
n *= 3
n @= 4
n /= 5
n //= 6
n %= 7
n **= 8
n <<= 9
n >>= 10
n &= 11
n ^= 12
n |= 13
for name, arg in n.log:
    print(name, arg)

# without in-place methods the binary ones serve
class B:
    def __add__(self, o): return ("add", o)
    def __matmul__(self, o): return ("matmul", o)
    def __floordiv__(self, o): return ("floordiv", o)
    def __lshift__(self, o): return ("lshift", o)
    def __pow__(self, o): return ("pow", o)
    def __xor__(self, o): return ("xor", o)

for op in ("+=", "@=", "//=", "<<=", "**=", "^="):
    ns = {"b": B()}
    exec("b " + op + " 'x'", ns)
    print(op, ns["b"])
for op in ("-=", "*=", "/=", "%=", ">>=", "&=", "|="):
    ns = {"b": B()}
    try:
        exec("b " + op + " 'x'", ns)
    except TypeError as e:
        print(op, "TypeError")
