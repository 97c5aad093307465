# and, or, not give back operands, evaluate as little as possible
log = []

def t(x):
    log.append(x)
    return x

def show(v):
    print(repr(v), log)
    log.clear()

show(t(1) and t(2))
show(t(0) and t(2))
show(t(0) or t(2))
show(t(1) or t(2))
show(t("") or t([]) or t(()) or t({}))
show(t(1) and t("a") and t([0]))
show(t(1) and t("") and t(3))
show(t(0) or t(1) and t(0) or t(5))
show(t(1) or t(1) and t(0))
show((t(0) or t(1)) and t(7))
show(not t(0) and t(2))
show(not (t(0) and t(2)))
show(not t(1) or not t(""))
show(not not t([]))

print(1 and 2 or 3, 0 and 2 or 3, 1 or 2 and 3, not 1 or 2, not (1 or 2))
print(None or "default", "" or 0, [] and 1)

class B:
    def __init__(self, n, v):
        self.n, self.v = n, v

    def __bool__(self):
        log.append("bool " + self.n)
        return self.v

x, y = B("x", True), B("y", False)
print((x and y) is y, log)
log.clear()
print((y and x) is y, log)
log.clear()
print((x or y) is x, log)
log.clear()
print((y or x) is x, log)
log.clear()
# the truth of a deciding operand is asked for once only
if x and y:
    print("no")
print(log)
log.clear()
if y or x:
    print("yes")
print(log)
log.clear()
if not y and not (x and y):
    print("both")
print(log)
log.clear()
r = [i for i in range(20) if i % 2 == 0 and i % 3 == 0 or i == 7]
print(r)
print(True and 0 or None and 1 or "end")
