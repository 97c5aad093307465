# skip-on: board,no-files,image it compares with files of another folder
# A module that is part of the program leaves bytecode, texts and large numbers where they are: what comes from its source takes half as much again.
import gc, sys

PATH = sys.path[:]


def cost(path, name):
    """Bytes that the module, and what it imports, take."""
    there = list(sys.modules)
    sys.path[:] = path
    gc.collect()
    before = gc.mem_alloc()
    __import__(name)
    gc.collect()
    used = gc.mem_alloc() - before
    for other in list(sys.modules):
        if other not in there:
            del sys.modules[other]
    sys.path[:] = PATH
    return used


for name in ("functools", "asyncio", "textwrap", "contextlib"):
    source = cost(["../../pylib"], name)
    frozen = cost([".frozen"], name)
    print(name, source * 10 > frozen * 14)
