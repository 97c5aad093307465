# sys.settrace: call, line, return and exception events of straight code.
import sys

events = []


def tracer(frame, event, arg):
    if frame.f_code.co_name in ("f", "g", "h"):
        events.append((event, frame.f_code.co_name, frame.f_lineno - BASE, arg if event == "return" else None))
        return tracer


BASE = 17


def f(a):
    b = a + 1
    c = g(b)
    return c * 2


def g(x):
    y = x * x
    return y


def h():
    raise KeyError


sys.settrace(tracer)
f(2)
sys.settrace(None)
for e in events:
    print(e)
events.clear()
g(1)
print(events)
sys.settrace(tracer)
try:
    h()
except KeyError:
    pass
sys.settrace(None)
print([e[0] for e in events if e[1] == "h"][:2], events[0][2])
sys.settrace(lambda *a: None)
f(1)
sys.settrace(None)
print("done")
