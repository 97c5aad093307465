# while, else, break, continue
n = 3
while n:
    print(n, end=" ")
    n -= 1
else:
    print("else")
n = 0
while n < 10:
    n += 1
    if n % 2:
        continue
    if n > 6:
        break
    print(n, end=" ")
else:
    print("not reached")
print("end", n)
while False:
    print("never")
else:
    print("else of a loop that never ran")
while True:
    break
else:
    print("no")
i = 0
while i < 3:
    j = 0
    while j < 3:
        j += 1
        if j == 2:
            continue
        if i == 1:
            break
        print(i, j, end="; ")
    else:
        print("inner done", end="; ")
        i += 1
        continue
    print("inner broken", end="; ")
    i += 1
else:
    print("outer done")

def f():
    while True:
        while True:
            return "returned"
    else:
        return "no"

print(f())
l = [1, 2, 3]
while l: l.pop()
print(l)
while (l.append(0) or len(l)) < 4:
    pass
print(l)
k = 5
while k:
    k -= 1
    if k == 3:
        continue
    elif k == 1:
        break
    print(k, end=" ")
print(k)
while not k > 3 and k != 7: k += 1
print(k)
while 1:
    if k: k -= 1; continue
    else: break
print(k)
c = 0
while c < 1000: c += 7
print(c)
