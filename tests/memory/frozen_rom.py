# needs: asyncio
# A module that is part of the program wants no heap for what cannot change: code, constants and names stay where they are. What it takes is its
# globals, classes and functions.
import gc, hirune, sys

# asyncio's 1,256 bytes on 32-bit, 2,432 on 64-bit (MicroPython 1.29: 2,080 and 4,128), and a little room for changes of asyncio
MOST = 2500 if sys.maxsize > 1 << 32 else 1280
KINDS = "code", "str", "bytes", "int", "float", "tuple", "type", "function"


def census():
    gc.collect()
    rows = hirune.heap()
    objects = {name: n for name, n, size in rows}
    return [objects.get(kind, 0) - (kind == "tuple" and len(rows)) for kind in KINDS]


def used():
    gc.collect()
    return gc.mem_alloc()


def imported():
    """The module, what it took, and of which kinds. In one function, so that nothing is compiled in between."""
    first = census()
    first = census()  # there is one now
    before = used()
    import asyncio

    size = used() - before
    more = [after - there for after, there in zip(census(), first)]
    return asyncio, size, dict(zip(KINDS, more))


sys.path[:] = [".frozen"]
asyncio, size, more = imported()
print(size if size > MOST else "fits", [more[kind] for kind in ("code", "str", "bytes", "int", "float")])
print("tuples, of which each class may have one for its instances' attributes:", 0 <= more["tuple"] <= more["type"], more["function"] > 0)

# What is done to a function is done to a copy of its code.
code = asyncio.sleep.__code__
print(id(code) == id(asyncio.sleep.__code__), code.co_name, code.co_filename, code.co_firstlineno > 200, code.co_varnames)
asyncio.sleep.mark = [1, 2]
gc.collect()
print(asyncio.sleep.mark, asyncio.sleep.__code__ is code, asyncio.sleep.__code__.co_name, asyncio.Task.cancel.__qualname__)

# Tracebacks have its lines.
try:
    asyncio.create_task(5)
except TypeError as e:
    t = e.__traceback__.tb_next
    print(t.tb_frame.f_code.co_name, t.tb_lineno - t.tb_frame.f_code.co_firstlineno, t.tb_next, e)
