# skip-on: stress minutes: each level moves the VM stack, and C frames pin the old ones
# recursion that goes through builtin functions and special methods ends in RecursionError
class A:
    def __getattr__(self, n): return self.other
class R:
    def __repr__(self): return repr(self)
class S:
    def __str__(self): return str(self)
class E:
    def __eq__(self, o): return self == o
class Add:
    def __add__(self, o): return self + o
class Call:
    def __call__(self): return self()
class Len:
    def __len__(self): return len(self)
class Idx:
    def __getitem__(self, i): return self[i]
class It:
    def __iter__(self): return iter(self)
class Bool:
    def __bool__(self): return bool(self)
class Hash:
    def __hash__(self): return hash(self)
class Prop:
    @property
    def p(self): return self.p
class Set:
    def __setattr__(self, n, v): self.x = v
class New:
    def __new__(cls): return cls()
class Init:
    def __init__(self): Init()
class Fmt:
    def __format__(self, s): return format(self, s)
class Cont:
    def __contains__(self, x): return x in self
class Enter:
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass

def key(x): return sorted([2, 1], key=key)[0]
def mapper(x): return list(map(mapper, [x]))
def filt(x): return list(filter(filt, [x]))
def mx(x): return max([1, 2], key=mx)
def ev(): return eval("ev()")
def ex(): exec("ex()")
def comp(): return [comp() for _ in "a"]
def gen():
    yield from gen()
def gexp(): return sum(gexp() for _ in "a")
def join(): return ",".join(join() for _ in "a")
def fmt(): return f"{fmt()}"
def star(*a): return star(*a, *a) if not a else star(*a)

for name, fn in (("getattr", lambda: A().x), ("repr", lambda: repr(R())), ("str", lambda: str(S())), ("eq", lambda: E() == E()), ("add", lambda: Add() + 1), ("call", lambda: Call()()), ("len", lambda: len(Len())),
                 ("getitem", lambda: Idx()[0]), ("iter", lambda: iter(It())), ("bool", lambda: not Bool()), ("hash", lambda: {Hash(): 1}), ("property", lambda: Prop().p), ("setattr", lambda: setattr(Set(), "a", 1)),
                 ("new", New), ("init", Init), ("format", lambda: f"{Fmt()}"), ("contains", lambda: 1 in Cont()), ("sorted", lambda: key(1)), ("map", lambda: mapper(1)), ("filter", lambda: filt(1)), ("max", lambda: mx(1)),
                 ("eval", ev), ("exec", ex), ("listcomp", comp), ("yield from", lambda: list(gen())), ("genexp", gexp), ("join", join), ("fstring", fmt), ("star", lambda: star(1)), ("enter", Enter().__enter__)):
    try:
        fn()
        print(name, "returned")
    except RuntimeError as e:
        if not isinstance(e, RecursionError):
            print(name, type(e).__name__)
print("done", [1, 2, 3][1], len("abc"))
