# helper
real = 1

def __getattr__(name):
    if name.startswith("dyn"):
        return "dynamic " + name
    raise AttributeError(name)
