# augmented arithmetic assignment on numbers
a = 10
a += 5
print(a)
a -= 3
print(a)
a *= 4
print(a)
a //= 5
print(a)
a **= 3
print(a)
a %= 100
print(a)
a /= 4
print(a)
a = 7
a -= -a
print(a)
a += a
print(a)

# big values pass over the small-int range
b = 1
for i in range(70):
    b += b
print(b)
b -= 1
print(b)
b //= 3 ** 20
print(b)
b *= -b
print(b)
b %= 1000
print(b)
b **= 0
print(b)

f = 1.5
f += 1
print(f)
f *= f
print(f)
f -= 0.25
print(f)
f /= 2
print(f)
f //= 1
print(f)
f **= 2
print(f)
f %= 4
print(f)

for op in ("/=", "//=", "%="):
    try:
        exec("z = 5; z " + op + " 0")
    except ZeroDivisionError as e:
        print(op, type(e).__name__)

t = True
t += True
print(t)
n = None
try:
    n += 1
except TypeError as e:
    print(type(e).__name__, n)
