# heap: 64K
# A MemoryError comes only when what lives and the request do not fit: calls of built-in types too run again after everything has moved,
# also what the C stack refers to. Here that is the code that calls, which lies in the middle.
import gc, sys


def fill(blocks, least):
    while gc.mem_free() > least:
        blocks.append(bytearray(100))


def run(name, text, size, make_source):
    """Calls with a request that takes most of what is free, while the code that calls lies in the middle of it."""
    low, high, names = [], [], {}
    gc.collect()
    free = gc.mem_free()
    source = make_source(free // 10 * 9 // size)
    gc.collect()
    free = gc.mem_free()
    n = source if isinstance(source, int) else len(source)
    fill(low, free // 2)
    exec("import builtins\ndef call(n, source):\n    return " + text, names)
    call = names["call"]
    fill(high, 3000)
    low = high = None
    try:
        print(name, len(call(n, source)) == n)
    except MemoryError as e:
        print(name, e)


def number(n):
    return n


word = 8 if sys.maxsize > 0x7fffffff else 4
run("bytearray", "bytearray(n)", 1, number)
run("bytes", "bytes(n)", 1, number)
run("list", "list(source)", word, range)
run("tuple", "tuple(source)", 2 * word, range)
run("bytes of an array", "bytes(source)", 2, bytearray)
run("list of bytes", "list(source)", word + 1, bytearray)
run("attribute", "builtins.bytearray(n)", 1, number)
run("dict", "dict(source)", 10 * word, lambda n: {i: i for i in range(n)})
run("set", "set(source)", 9 * word, range)
