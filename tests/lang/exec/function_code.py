# The code of a function belongs to the globals it was compiled for: exec and eval refuse it.


def outer():
    y = 3

    def inner():
        return y

    return inner


def f():
    return x


def g(a):
    return a


for function in outer(), g:
    for run in exec, eval:
        try:
            run(function.__code__, {"x": 1})
        except TypeError:
            print("TypeError")
        except NameError:
            print("NameError")
try:
    eval(f.__code__, {})
except (TypeError, NameError):
    print("refused or no such name")
