# values and stack across try blocks inside expressions and loops
def f(x):
    try:
        return 10 // x
    except ZeroDivisionError:
        return -1

print([f(x) for x in (1, 0, 5)], f(0) + f(2) * f(0), {k: f(k) for k in (0, 1)}, f(f(0) + 1))

def loop():
    out = []
    for i in [1, 0, "a", None, 2]:
        for j in (1,):
            try:
                out.append((i, 4 // i))
            except ZeroDivisionError:
                out.append("z")
            except TypeError as e:
                out.append("t")
                continue
            finally:
                out.append("f")
    return out

print(loop())

def while_retry():
    n = 0
    while True:
        try:
            n += 1
            if n < 4:
                raise OSError(n)
            return n
        except OSError as e:
            last = e.args
            continue

print(while_retry())

def in_args(*a):
    return a

print(in_args(f(1), *[f(0)], f(2)), [f(0), [f(1), (f(0),)]])

def nested_iter():
    out = []
    for a in range(3):
        try:
            for b in range(3):
                if b == a:
                    raise KeyError(a, b)
                out.append((a, b))
        except KeyError as e:
            out.append(e.args)
    return out

print(nested_iter())

def unpack():
    try:
        a, b = 1, (2, 1 / 0)
    except ZeroDivisionError:
        a, b = "x", "y"
    return a, b

print(unpack())

def partial():
    l = [1, 2, 3]
    d = {}
    try:
        d["a"], l[0], l[10] = 1, 2, 3
    except IndexError:
        pass
    return d, l

print(partial())
x = 5
try:
    x = undefined
except NameError:
    pass
print(x)

def swap_fail(l):
    try:
        l[0], l[9] = l[1], l[0]
    except IndexError:
        return l

print(swap_fail([1, 2]))
acc = []
try:
    acc.append([i for i in range(3)][5])
except IndexError:
    acc.append("none")
print(acc, (lambda: [f(0) for _ in range(2)])())
def gen():
    for v in (1, 0, 2):
        try:
            yield 2 // v
        except ZeroDivisionError:
            yield "z"
print(list(gen()))
s = 0
for i in range(50):
    try:
        if i % 3 == 0:
            raise ValueError
        s += i
    except ValueError:
        s -= 1
print(s)
