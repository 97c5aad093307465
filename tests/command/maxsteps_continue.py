# args: -X maxsteps=3000
# skip-on: board the option is the command's
# exit: 1
# stderr
# `continue` is a way back too: a step, so that interrupts and the limit end a loop of nothing else.
def f(x):
    while x:
        if x:
            continue
        x = 2


f(1)
