# augmented assignment evaluates its target once, before the right side
log = []

def f(x):
    log.append(x)
    return x

class Box:
    def __getitem__(self, k):
        log.append("get " + str(k))
        return 1

    def __setitem__(self, k, v):
        log.append("set %s=%s" % (k, v))

    def __getattr__(self, n):
        log.append("getattr " + n)
        return 2

    def __setattr__(self, n, v):
        log.append("setattr %s=%s" % (n, v))

b = Box()

def box():
    log.append("box")
    return b

box()[f("key")] += f(5)
print(log)
log.clear()
box().attr *= f(6)
print(log)
log.clear()
b[f(1):f(2)] += f(0)
print([x if isinstance(x, int) else x[:3] for x in log])
log.clear()

# the value of the target is read before the right side runs
x = 1

def change():
    global x
    x = 100
    return 5

x += change()
print(x)

l = [1, 2]

def grow():
    l.append(3)
    return [4]

l += grow()
print(l)

# an error on the right leaves the target alone
y = [1]
try:
    y += 1 / 0
except ZeroDivisionError:
    print(y)
try:
    box()["k"] += undefined_name
except NameError:
    print(log)
