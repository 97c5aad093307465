for f in hash, {}.get, {}.__getitem__, lambda s: {s: 1}, lambda s: {s}, set().add:
    try:
        print("accepted", f(slice(1, 2)))
    except TypeError:
        print("TypeError")
try:
    {}[:] = {}
except TypeError:
    print("TypeError")
