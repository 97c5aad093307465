# sys.settrace: generators, exceptions, frame attributes, what the trace function may do, nested calls through built-in functions.
import sys

log = []


def tracer(frame, event, arg):
    if frame.f_code.co_filename.endswith("settrace_more.py"):
        if event == "exception":
            arg = (arg[0].__name__, type(arg[1]).__name__)
        log.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno, arg))
    return tracer


def run(f, *args):
    log.clear()
    sys.settrace(tracer)
    try:
        r = f(*args)
    except Exception as e:
        r = e
    sys.settrace(None)
    print("--", f.__name__, repr(r))
    for e in log:
        if e[:2] != ("outer", "line"):  # CPython reports the line of `try:` too
            print(*e)


def gen():
    x = yield 1
    yield x


def use_gen():
    return list(gen())


def inner(x):
    raise ValueError(x)


def outer():
    try:
        inner(1)
    except ValueError:
        pass
    return inner(2)


def square(x):
    return x * x


def through_map():
    return list(map(square, [1, 2]))


def recursive(n):
    if n:
        return recursive(n - 1)
    return 0


for f in (use_gen, outer, through_map):
    run(f)
run(recursive, 2)


class C:
    def m(self, a, b=2):
        c = a + b
        return c


frames = []


def keep(frame, event, arg):
    if frame.f_code.co_name == "m":
        frames.append(frame)
        if event == "return":
            d = frame.f_locals
            print(sorted((k, v) for k, v in d.items() if k in ("a", "b")), frame.f_back.f_code.co_name, frame.f_globals is globals(), frame.f_lasti >= 0)
        return keep


def caller():
    return C().m(1)


sys.settrace(keep)
caller()
sys.settrace(None)
print(len(frames), frames[0] is frames[1], frames[0].f_code.co_firstlineno == C.m.__code__.co_firstlineno if hasattr(C.m, "__code__") else True)
print(repr(frames[0]).startswith("<frame at 0x"), callable(frames[0].f_trace))


# switched off by the function itself
def once(frame, event, arg):
    print("once", event)
    sys.settrace(None)
    return once


sys.settrace(once)
square(3)
square(4)


# an exception in it comes out of the traced code, and ends tracing
def bad(frame, event, arg):
    raise RuntimeError("tracer")


sys.settrace(bad)
try:
    square(2)
except RuntimeError as e:
    print("RuntimeError", e)
print(square(5))
sys.settrace(None)


# a local function that hands over, and frames that want no more
def first(frame, event, arg):
    if frame.f_code.co_name == "two_lines":
        print("first", event)
        return second


def second(frame, event, arg):
    print("second", event)
    return third


def third(frame, event, arg):
    print("third", event)


def two_lines():
    square(1)
    return 2


sys.settrace(first)
two_lines()
sys.settrace(None)
