# An operator method whose code is nothing but the return of an argument.
class Fluent:
    def __or__(self, other): return self
    def __rsub__(self, other): return self
    def __add__(self, other): return other
    def __iadd__(self, other): return self
    def __matmul__(self, other): return self
    def __neg__(self): return self
    def __lt__(self, other): return self


f = Fluent()
print((f | 1) is f, (1 - f) is f, f + 5, (f @ f | f) is f, -f is f, (f < 3) is f)
f += 1
print(type(f).__name__)
print([x + 7 for x in (f, f)], (lambda x: x | x)(f) is f)
