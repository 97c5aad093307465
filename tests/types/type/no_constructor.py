# Types without a constructor say so, called directly or through a metaclass's call, and name themselves.
for value in (len, lambda: 0, iter([]), (i for i in ()), {}.keys()):
    cls = type(value)
    for make in (cls, lambda: type.__call__(cls)):
        try:
            make()
            print("made")
        except TypeError as e:
            print("TypeError", cls.__name__ in str(e))
