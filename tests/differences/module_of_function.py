# What: functions and classes know their module
# Differs: MicroPython
# Why: it keeps no __module__ of a function.

def f():
    pass


print(f.__module__, f.__name__)
