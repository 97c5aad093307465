# loops, try and with nested together; jumps out of the middle
class M:
    def __init__(self, n, log):
        self.n, self.log = n, log

    def __enter__(self):
        self.log.append("+" + self.n)

    def __exit__(self, *a):
        self.log.append("-" + self.n + ("!" if a[0] else ""))

def f(kind):
    log = []
    try:
        for i in range(3):
            with M("a", log):
                try:
                    while True:
                        with M("b", log):
                            try:
                                if kind == "break":
                                    break
                                if kind == "return":
                                    return log
                                if kind == "raise":
                                    raise KeyError
                                if kind == "continue" and len(log) < 9:
                                    continue
                                break
                            finally:
                                log.append("f1")
                    log.append("w")
                    if i == 0:
                        continue
                    if i == 1:
                        break
                except KeyError:
                    log.append("ke")
                finally:
                    log.append("f2")
        else:
            log.append("else")
    finally:
        log.append("end")
    return log

for k in ("break", "return", "raise", "continue", "none"):
    print(k, *f(k))

def g():
    out = []
    for a in range(2):
        for b in range(2):
            for c in range(2):
                for d in range(2):
                    if d:
                        break
                    if c and b:
                        continue
                    try:
                        if a and b:
                            raise ValueError
                        out.append((a, b, c, d))
                    except ValueError:
                        out.append("v")
                        break
                else:
                    out.append("e")
                    continue
                out.append("b")
    return out

print(*g())
