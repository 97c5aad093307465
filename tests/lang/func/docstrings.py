# strings at the start of bodies do no harm, wherever they stand
"module docstring"
def f():
    "doc"
def g():
    """doc"""
    return 1
def h():
    r"raw \d"
    b"bytes are not docs"
    return 2
def i():
    f"{1 / 0}" if 0 else None
    return 3
def j():
    "a" "b" \
        "c"
    return 4
def k(): "doc"; return 5
def m():
    '''multi
    line
'''
    x = 6
    """a later string"""
    return x
class C:
    """class doc"""
    x = 7
    "again"
    def n(self):
        '''method doc'''
        return self.x
class D: "only doc"
class E:
    """doc"""
    class F:
        """inner"""
        y = 8
async def co():
    """coroutine doc"""
    return 9
def gen():
    "generator doc"
    yield 10
print(f(), g(), h(), i(), j(), k(), m(), C().n(), D().__class__.__name__, E.F.y, list(gen()))
try:
    co().send(None)
except StopIteration as e:
    print(e.value)
if 1:
    "not a docstring"
for z in (1,):
    "nor this"
while 0:
    "x"
try:
    "t"
finally:
    "f"
with_ = lambda: "value"
print(with_(), z)
'''final
string'''
