# exceptions in __enter__ and __exit__, missing methods
log = []

class M:
    def __init__(self, n, enter=None, exit=None, ret=None):
        self.n, self.e, self.x, self.ret = n, enter, exit, ret
    def __enter__(self):
        log.append("+" + self.n)
        if self.e:
            raise self.e
        return self
    def __exit__(self, t, v, tb):
        log.append("-" + self.n + (":" + t.__name__ if t else ""))
        if self.x:
            raise self.x
        return self.ret

def run(f):
    try:
        f()
        log.append("ok")
    except Exception as e:
        c = e.__context__
        log.append(type(e).__name__ + ("<" + type(c).__name__ if c else ""))
    print(*log)
    log.clear()

def enter_fails():
    with M("a", enter=KeyError()):
        log.append("no")

def second_enter_fails():
    with M("a"), M("b", enter=KeyError()), M("c"):
        log.append("no")

def second_swallowed():
    with M("a", ret=True), M("b", enter=KeyError()):
        log.append("no")

def exit_fails():
    with M("a", exit=OSError()):
        log.append("body")

def exit_fails_too():
    with M("a", exit=OSError()):
        raise KeyError

def inner_exit_fails():
    with M("a"), M("b", exit=OSError()):
        log.append("body")

def outer_swallows_exit():
    with M("a", ret=True), M("b", exit=OSError()):
        raise KeyError

def exit_on_return():
    with M("a", exit=OSError()):
        return 1

def exit_on_break():
    for i in range(2):
        with M("a", exit=OSError()):
            break

def same_raised():
    with M("a", exit=None):
        raise KeyError

def bad_target():
    with M("a") as (x, y):
        log.append("no")

def bad_target2():
    with M("a") as undefined_obj.attr:
        log.append("no")

def ctor_fails():
    with M("a"), M():
        log.append("no")

for f in (enter_fails, second_enter_fails, second_swallowed, exit_fails, exit_fails_too, inner_exit_fails, outer_swallows_exit, exit_on_return, exit_on_break, same_raised, bad_target, bad_target2, ctor_fails):
    run(f)

class NoExit:
    def __enter__(self): log.append("must not be entered")
class NoEnter:
    def __exit__(self, *a): log.append("must not be left")
class OnInstance:
    pass
oi = OnInstance()
oi.__enter__ = lambda: 1
oi.__exit__ = lambda *a: 1
class WrongArgs:
    def __enter__(self): pass
    def __exit__(self): pass
for m in (NoExit(), NoEnter(), oi, 5, None, "s"):
    try:
        with m:
            log.append("no")
    except (TypeError, AttributeError):
        log.append("E")
print(*log)
try:
    with WrongArgs():
        pass
except TypeError:
    print("TypeError")
