# derive, and groups of a user class
class G(ExceptionGroup):
    def derive(self, excs):
        print("derive", len(excs))
        return G("derived from " + self.message, excs)

class Coded(ExceptionGroup):
    def __new__(cls, msg, excs, code=0):
        self = super().__new__(cls, msg, excs)
        self.code = code
        return self
    def derive(self, excs):
        return Coded(self.message, excs, self.code)

class Plain(ExceptionGroup):
    pass

V, K = ValueError(1), KeyError(2)
g = G("g", [V, K, G("inner", [V])])
s = g.subgroup(ValueError)
print(type(s).__name__, s.message, [type(e).__name__ for e in s.exceptions], s.exceptions[1].message)
m, r = g.split(KeyError)
print(m.message, r.message, type(m).__name__, type(r).__name__)
c = Coded("c", [V, K], 42)
m, r = c.split(ValueError)
print(type(m).__name__, m.code, r.code, m.exceptions == (V,), r.exceptions == (K,))
p = Plain("p", [V, K])
m, r = p.split(ValueError)
print(type(m).__name__, m.message)
print(type(p.derive([V])).__name__, p.derive([V]).message, type(BaseExceptionGroup("b", [GeneratorExit()]).derive([V])).__name__)
try:
    raise c
except* KeyError as e:
    print("star", type(e).__name__, e.code, e.exceptions == (K,))
except* ValueError as e:
    print("star", type(e).__name__, e.code)

class Bad(ExceptionGroup):
    def derive(self, excs):
        return 5

try:
    Bad("b", [V, K]).split(ValueError)
except TypeError:
    print("TypeError")
