# What: eval() and exec() without namespaces do not see local variables
# Differs: CPython
# Why: locals are registers without names; as in MicroPython. Pass a dict.
value = "global"


def show():
    value = "local"
    print(value, eval("value"), eval("value", {"value": value}))


show()
