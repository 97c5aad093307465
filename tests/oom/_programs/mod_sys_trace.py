# sys.settrace and frames.
import sys

seen = []


def trace(frame, event, arg):
    code = frame.f_code
    if code.co_name in ("f", "g"):
        seen.append((event, code.co_name, frame.f_lineno, len(frame.f_locals), frame.f_back is not None, frame.f_globals is globals(), frame.f_lasti >= 0, code.co_filename != ""))
        frame.f_trace = trace
        assert frame.f_trace is trace
    return trace


def g(x):
    return x + 1


def f():
    a = 1
    for i in range(2):
        a = g(a)
    try:
        raise ValueError
    except ValueError:
        pass
    return a


sys.settrace(trace)
f()
sys.settrace(None)
print(len(seen), [s[0] for s in seen], seen[0][1:6])
