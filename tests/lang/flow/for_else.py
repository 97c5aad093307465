# for with else, break and continue
def find(l, x):
    for i, v in enumerate(l):
        if v == x:
            r = i
            break
    else:
        r = "missing"
    return r

print(find("abc", "b"), find("abc", "z"), find([], 1))
for i in range(5):
    if i == 1:
        continue
    if i == 3:
        break
    print(i, end=" ")
else:
    print("no")
print(i)
for i in []:
    print("never")
else:
    print("else of empty")
for i in range(2):
    for j in range(3):
        if j == 1:
            break
    else:
        print("no")
        break
    print(i, j)
else:
    print("outer complete")
primes = []
for n in range(2, 30):
    for p in primes:
        if p * p > n:
            primes.append(n)
            break
        if n % p == 0:
            break
    else:
        primes.append(n)
print(primes)

def g(kind):
    for i in range(3):
        if kind == "return":
            return "r", i
        if kind == "raise":
            raise KeyError(i)
        if kind == "break":
            break
        if kind == "continue":
            continue
    else:
        return "else", i
    return "after", i

for k in ("return", "break", "continue", "x"):
    print(k, g(k))
try:
    g("raise")
except KeyError as e:
    print(e.args)
for i in range(2):
    pass
else:
    for j in range(2):
        if j:
            break
    else:
        print("no")
    print("else has its own loops", j)
for i in range(3):
    for j in range(3):
        if i == j: break
        print(i, j)
    else: continue
    if i == 2: break
