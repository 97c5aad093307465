# names are found local, enclosing, global, builtin
def f():
    return len("abc")

print(f())
len = lambda x: "shadowed"
print(f(), len([]))
del len
print(f())

def g(max):
    return max

print(g(5), max(1, 2))

def h():
    str = 3
    return str, [str for _ in "a"]

print(h(), str(3))

class C:
    int = "class attr"

    def m(self):
        return int("5")

print(C.int, C().m())
import builtins
builtins.my_builtin = 42
print(my_builtin)

def k():
    return my_builtin

print(k())
my_builtin = "global now"
print(k())
del my_builtin
print(k())
del builtins.my_builtin
try:
    k()
except NameError:
    print("NameError")
print(builtins.len is len, builtins.print is print)

def outer():
    abs = lambda v: "enclosing"

    def inner():
        return abs(-1)
    return inner()

print(outer(), abs(-1))
for sum in range(3):
    pass
print(sum)
del sum
print(sum([1, 2]))
exec("min = 7")
print(min)
del min
print(min(4, 5))

def lst(list=list):
    return list("ab")

list = None
print(lst())
del list
print([range for range in (1, 2)], range(2))
try:
    True_ = None
    exec("None = 1")
except SyntaxError:
    print("SyntaxError")
