# modules can be made by calling their type, and entered into sys.modules
import sys
M = type(sys)
new = M("made")
new.x = 5
print(new.x, new.__name__, isinstance(new, M))
exec("def f(): return x", new.__dict__)
print(new.f())
sys.modules["made"] = new
import made
from made import x, f
print(made.x, x, f())
for args in ((), (5,), ("a", "b", "c")):
    try:
        M(*args)
        print("no error")
    except TypeError:
        print("TypeError")
new.y = [1]
made.y.append(2)
print(new.y, made is new)
