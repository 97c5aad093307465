# match inside functions, loops, classes, generators, and nested
def walk(t):
    match t:
        case None:
            return 0
        case int(n):
            return n
        case ("+", l, r):
            return walk(l) + walk(r)
        case ("*", l, r):
            return walk(l) * walk(r)
        case ("neg", x):
            return -walk(x)
        case [op, *args]:
            match op:
                case "sum":
                    return sum(walk(a) for a in args)
                case "max":
                    return max(walk(a) for a in args)
                case _:
                    raise ValueError(op)

print(walk(("+", 2, ("*", 3, ("neg", 4)))), walk(["sum", 1, 2, ("+", 3, 4)]), walk(["max", 3, 9, 4]))
try:
    walk(["bad", 1])
except ValueError as e:
    print(e.args)

def loop():
    out = []
    for cmd in ("add 1", "add 2", "skip", "show", "quit", "add 9"):
        match cmd.split():
            case ["add", n]:
                out.append(int(n))
            case ["skip"]:
                continue
            case ["quit"]:
                break
            case [other]:
                out.append(other)
        out.append(";")
    else:
        out.append("no break")
    return out

print(loop())

def gen(items):
    for i in items:
        match i:
            case [x, *xs]:
                yield x
                yield from gen(xs)
            case {**kw} if kw:
                for k in sorted(kw):
                    yield k, kw[k]
            case _:
                x = yield "other"
                if x:
                    yield x

print(list(gen([[1, [2, 3]], {"b": 1, "a": 2}, None])))

def ret(x):
    try:
        match x:
            case 1:
                return "one"
            case 2:
                raise KeyError("two")
            case 3:
                pass
        return "after"
    except KeyError as e:
        return e.args
    finally:
        print("finally", end=" ")

print(ret(1), ret(2), ret(3), ret(4))

class Machine:
    state = "idle"
    def on(self, ev):
        match self.state, ev:
            case "idle", "start":
                self.state = "run"
            case "run", ("pause" | "hold"):
                self.state = "paused"
            case "paused", "start":
                self.state = "run"
            case _, "stop":
                self.state = "idle"
            case s, e:
                return "ignored %s in %s" % (e, s)
        return self.state

m = Machine()
print([m.on(e) for e in ("pause", "start", "hold", "start", "bogus", "stop")])
with_lambda = lambda v: [r for r in (ret2(v),)]
def ret2(v):
    match v:
        case [a, [b, [c]]] if (d := a + b + c): return d
        case _: return [x for x in (v,)]
print(with_lambda([1, [2, [3]]]), with_lambda(0))
def shadow(a, b):
    match a:
        case [b, a]: return a, b
        case b: return "cap", a, b
print(shadow([1, 2], 3), shadow(4, 5))
match 1:
    case 1:
        match 2:
            case 2:
                match 3:
                    case 3: print("three deep")
