# parenthesised lists of context managers
class M:
    def __init__(self, n):
        self.n = n
    def __enter__(self):
        print("+" + self.n, end=" ")
        return self.n
    def __exit__(self, *a):
        print("-" + self.n, end=" ")
    def __call__(self):
        return self

def end():
    print()

with (M("a")): end()
end()
with (M("a"),): end()
end()
with (M("a"), M("b")): end()
end()
with (M("a"), M("b"),): end()
end()
with (M("a") as x): print(x)
end()
with (M("a") as x,): print(x)
end()
with (M("a") as x, M("b") as y): print(x, y)
end()
with (M("a") as x, M("b"), M("c") as z,): print(x, z)
end()
with (
    M("a") as x,
    # comment
    M("b") as y,

    M("c"),
):
    print(x, y)
end()
with (M("a")) as x, (M("b")) as y: print(x, y)
end()
with (M("a") if 1 else M("b")) as x: print(x)
end()
with (M("a"))() as x: print(x)
end()
with (M("a"))(), (M("b")) as y: print(y)
end()
with ((M("a"))): end()
end()
with (M("a") as (p), M("b")): print(p)
end()
with (yield_ := M("w")): print(yield_.n)
end()
with (yield_ := M("w")) as v: print(v)
end()
with (M("a") and M("b")): end()
end()
with (lambda: M("l"))() as v: print(v)
end()
with [M("i")][0], {"k": M("d")}["k"]: end()
end()
with M("a") as x, \
     M("b") as y:
    print(x, y)
end()
try:
    with (M("a"), M("b")) as t:
        print("no")
except (TypeError, AttributeError):
    print("a tuple is not a context manager")
for bad in ("with (a, b) as c, d as e", "with (a as b): ", "with (a as b) as c: pass", "with a as b c: pass", "with : pass", "with (): pass as x", "with a as 1: pass", "with a as f(): pass", "with a as x + 1: pass",
            "with (a as b, c as 1): pass", "with a, : pass", "with (a as b as c): pass", "with a as None: pass", "with (,): pass", "with a b: pass", "with a as *b: pass"):
    try:
        compile(bad, "<s>", "exec")
        print("accepted", bad)
    except SyntaxError:
        pass
