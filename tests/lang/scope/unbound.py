# NameError and UnboundLocalError
try:
    nope
except NameError as e:
    print(type(e).__name__, isinstance(e, Exception))

def f1():
    x
    x = 1

def f2():
    x += 1

def f3():
    if False:
        x = 1
    return x

def f4():
    for x in []:
        pass
    return x

def f5():
    try:
        1 / 0
    except ZeroDivisionError as x:
        pass
    return x

def f6():
    del x
    x = 1

def f7():
    x = 1
    del x
    return x

def f8():
    with open_nothing as x:
        pass

def f9():
    import sys as x
    del x
    x

def f10():
    def g():
        return x
    g()
    x = 1

def f11():
    return undefined_global

def f12():
    undefined_function(1)

def f13():
    [y for y in range(2)]
    return y

def f14():
    class x:
        pass
    del x
    return x

def f15():
    lambda: (x := 1)
    return x_not_set

def f16():
    x = x

def f17(a=1):
    print(a)
    del a
    print(a)

def f18():
    while (x_ := 0):
        y_ = 1
    y_

def f19():
    match 5:
        case [x]:
            pass
    return x

def f20():
    match [1, 2]:
        case [x, 3]:
            pass
        case _:
            return "x is", x

for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19):
    try:
        f()
        print(f.__name__, "no error")
    except NameError as e:
        print(f.__name__, "UnboundLocalError" if isinstance(e, UnboundLocalError) else "NameError")
print(issubclass(UnboundLocalError, NameError), issubclass(NameError, Exception))
