# __format__ and nested specs
class C:
    def __format__(self, spec):
        return "<" + repr(spec) + ">"

c = C()
print(f"{c}", f"{c:}", f"{c:abc}", f"{c: }", f"{c::}", f"{c:!r}", f"{c:a b}")
a, b = "x", 3
print(f"{c:{a}}", f"{c:{a}{b}}", f"{c:1{a}2{b}3}", f"{c:{a!r}}", f"{c:{a}{'y'}}", f"{c:{'}'}}", f"{c:{'{'}}")

class R:
    def __format__(self, spec):
        raise KeyError(spec)

    def __repr__(self):
        raise ValueError("repr")

for src in ("f'{R()}'", "f'{R():x}'", "f'{R()!r}'", "f'{1/0}'", "f'{undefined}'", "f'{1:{2/0}}'", "f'{1:z9}'", "f'{\"a\":d}'", "f'{[]:5}'", "f'{None:>5}'",
            "f'{1:s}'", "f'{1.5:d}'", "f'{\"a\":+}'", "f'{1:{[]}}'", "f'{1:{None}}'"):
    try:
        print(eval(src))
    except Exception as e:
        print(src, type(e).__name__)

class Bad:
    def __format__(self, spec):
        return 5

try:
    f"{Bad()}"
except TypeError as e:
    print(type(e).__name__)
log = []

def f(v):
    log.append(v)
    return v

print(f"{f(1)}{f(2):{f(5)}}{f(3)!r}", log)
print(f"{'a':{'>'}{f(4)}}{f('b'):{f('<')}{f(3)}}|", log[3:])

class Sub(str):
    def __format__(self, spec):
        return "sub"

    def __str__(self):
        return "substr"

print(f"{Sub('a')}", f"{Sub('a')!s}", f"{Sub('q')!r}", "%s" % Sub("a"))
print(f"{True}", f"{True:d}", f"{True:5}|", f"{None}", f"{...}", f"{[1, 'a']}", f"{(1,)}", f"{b'x'}", f"{1j}", f"{range(2)}")
