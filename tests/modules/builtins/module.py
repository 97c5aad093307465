# The builtins module is where names end up that are nowhere else.
import builtins

print(builtins.__name__, builtins.print is print)
builtins.shared = 5


def f():
    return shared


print(f(), shared)
shared = 6
print(f(), builtins.shared)
del shared
print(f())
builtins.shared = None
print(f())
old = builtins.abs
builtins.abs = lambda x: ("patched", x)
print(abs(-1))
builtins.abs = old
print(abs(-1))


class C:
    len = 5

    def m(self):
        return len("abc")


print(C().m(), C.len)
exec("print(len('xy'))", {})
exec("print(len('xy'))", {"len": lambda s: "mine"})
