# What: arguments are evaluated from left to right, keywords before a later *
# Differs: CPython, MicroPython
# Why: CPython evaluates all positional arguments first, MicroPython refuses the form; the order is seen only when one argument changes what another reads.
def show(*args, **keywords):
    print(args, keywords)


def order():
    x = 1
    show(k=(x := 2), *[x])


order()
