# heap: 256K
# args: -X stacksize=100K
# skip-on: board needs a larger heap than the board has
# expressions nested 100 deep in every kind of bracket
N = 100

def nest(open, inner, close, n=N):
    return open * n + inner + close * n

print(eval(nest("(", "7", ")")))
x = eval(nest("[", "7", "]"))
d = 0
while isinstance(x, list):
    x, = x
    d += 1
print(d, x)
x = eval(nest("(", "7", ",)"))
d = 0
while isinstance(x, tuple):
    x, = x
    d += 1
print(d, x)
x = eval(nest("{1:", "7", "}"))
d = 0
while isinstance(x, dict):
    x = x[1]
    d += 1
print(d, x)

def f(a=0):
    return a + 1

print(eval(nest("f(", "0", ")")), eval(nest("f(a=", "0", ")")), eval(nest("-(", "1", ")")), eval(nest("not (", "1", ")")), eval(nest("1+(", "0", ")")), eval(nest("(", "0", ")+1")))
l = [0]
print(eval(nest("l[", "0", "]")), eval(nest("[", "0", "][0]")), eval(nest("(", "l", ")[:]")), eval(nest("[*", "l", "]")))
print(eval(nest("(1 if ", "0", " else 2)")), eval(nest("(lambda: ", "5", ")()", 40)), eval(nest("(yield_ := ", "3", ")", 50)))
x = eval(nest("({1: [", "8", "]},)", 30))
for _ in range(30):
    x = x[0][1][0]
print(x)
src = "z = " + nest("(\n", "8", "\n)")
exec(src)
print(z)
exec("(" * 60 + "q" + ",)" * 60 + " = " + "(" * 60 + "5" + ",)" * 60)
print(q)
for o, c in (("(", ""), ("[", ""), ("{", ""), ("f(", ""), ("", ")"), ("(", "]")):
    try:
        eval(o * N + "1" + c * N)
        print("accepted")
    except SyntaxError:
        pass
