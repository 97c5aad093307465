# What: functions have no attributes of the program's own
# Differs: CPython
# Why: a dict for each function would cost more than most programs' functions; keep a dict by function instead.

def f():
    pass


try:
    f.calls = 0
except AttributeError as e:
    print("AttributeError:", e)
