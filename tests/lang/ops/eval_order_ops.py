# operand order and how far evaluation gets before an error
log = []

def f(x):
    log.append(x)
    return x

def run(src):
    log.clear()
    try:
        r = eval(src)
    except Exception as e:
        r = type(e).__name__
    print(src, "->", r, log)

for op in ("+", "-", "*", "//", "%", "**", "<<", ">>", "&", "|", "^", "<", "==", "!=", ">=", "is", "is not"):
    run("f(7) %s f(2)" % op)
run("f(1) in f([1])")
run("f(1) not in f([1])")
run("f('a') + f(1) + f(2)")
run("f(1) + (f(2) / f(0)) + f(3)")
run("f([1, 2])[f(5)]")
run("f([1, 2])[f(0):f(1):f(1)]")
run("f('abc').upper().index(f('B'))")
run("f(None).attr(f(1))")
run("f(5)(f(1))")
run("f(3)(f(1), *f([2]), k=f(4))")
run("[f(1), f(2) / f(0), f(3)]")
run("{f(1): f(2), f(()): f(3)}")
run("{f(1): f(2) / f(0), f(3): f(4)}")
run("{f([]): f(1)}")
run("f(1) and f(0) and f(2)")
run("f(0) or f(2) or f(1)")
run("not f(0) == f(1)")
run("-f(1) ** -f(2)")
run("(lambda a, b: (b, a))(f(1), b=f(2))")
run("[x for x in f([1, 2]) if f(x) > f(1)]")
run("f('%s %s') % (f(1), f(2))")
run("f'{f(1)}{f(2)!r:{f(4)}}'")
run("(y := f(1)) + f(y)")
run("f(1) < f(2) < f('a') < f(4)")
