# Special methods of numbers, called by name.
for name in ("add", "sub", "mul", "floordiv", "mod", "pow", "and", "or", "xor", "lshift", "rshift", "truediv", "divmod", "lt", "le", "gt", "ge", "eq", "ne"):
    print(name, getattr(12, "__%s__" % name)(5), end=" ")
for name in ("add", "sub", "mul", "floordiv", "mod", "pow", "and", "or", "xor", "lshift", "rshift", "truediv", "divmod"):
    print(name, getattr(2, "__r%s__" % name)(5), end=" ")
for name in ("neg", "pos", "invert", "abs", "bool", "hash", "int", "float", "index", "repr", "str"):
    print(name, getattr(12, "__%s__" % name)(), end=" ")
print((1j).__complex__(), (1).__add__("x"), (1.5).__neg__())
