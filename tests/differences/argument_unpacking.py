# What: any number of * and ** arguments anywhere
# Differs: MicroPython
# Why: the order of evaluation is that of the text.

def f(*args, **names):
    return args, names


print(f(*[1], 2, *(3, 4), a=1, *[5], **{"b": 2}, **{"c": 3}))
