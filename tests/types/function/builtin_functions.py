# Builtin functions as values.
print(callable(len), len is len, len == len, len != print, hash(len) == hash(len), {len: 1}[len], list(map(len, ["a", "bb"])), (len or 0) is len, bool(print), [abs, min][0](-3), sorted([print, len, abs], key=lambda f: f.__name__)[0] is abs)
print(type(len) is type(abs), isinstance(len, type(abs)), len.__name__, abs.__name__)
for f in (lambda: len(), lambda: len(1, 2), lambda: len(obj=[]), lambda: len + 1, lambda: len[0], lambda: len < abs, lambda: abs(x=1), lambda: iter(len), lambda: chr()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
try:
    len.nope
except AttributeError as e:
    print(type(e).__name__)
try:
    len.x = 1
except (AttributeError, TypeError) as e:
    print("error")
saved = len
len = lambda x: 42
print(len([]), saved([]))
del len
print(len([1]))
import builtins

builtins.my_builtin = lambda: "mine"
print(my_builtin())
builtins.my_builtin = len
print(my_builtin("abc"))
