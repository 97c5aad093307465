# Types cost nothing at run time: the annotated module keeps the same number of bytes.
import gc

untyped = """
def add(a, b=1, *args, c=2, **kw):
    x = a + b
    y = x
    return y
class C:
    def __init__(self, v):
        self.v = v
    def get(self, d=None):
        r = self.v
        return r
limit = 5
"""
typed = """
def add(a: int, b: int = 1, *args: int, c: "float" = 2, **kw: dict[str, int]) -> list[int]:
    x: int = a + b
    y: tuple[int, ...] = x
    return y
class C:
    def __init__(self, v: object) -> None:
        self.v: object = v
    def get(self, d: dict | None = None) -> "C":
        r: Optional[Undefined.name] = self.v
        return r
limit: int = 5
"""


def cost(src):
    ns = {}
    before = held = 0
    exec("", ns)
    gc.collect()
    before = gc.mem_alloc()
    exec(src, ns)
    gc.collect()
    held = gc.mem_alloc() - before
    print(ns["add"](1, 2), ns["C"](7).get(), ns["limit"])
    ns.clear()
    return held


cost(untyped)
cost(typed)
a, b = cost(untyped), cost(typed)
print(a == b or (a, b))
