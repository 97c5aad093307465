# What: locals() in a function gives its variables
# Differs: MicroPython
# Why: there it gives the globals.

def f(a):
    b = 2
    return sorted(locals())


print(f(1))
