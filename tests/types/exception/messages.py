# A few messages that programs print or parse; the same in CPython and here.
def m(src):
    try:
        exec(src)
        print("no error")
    except Exception as e:
        print(type(e).__name__ + ":", e)


m("{}['missing key']")
m("{}[1, 2]")
m("[].pop()")
m("[][0]")
m("()[0]")
m("set().remove('x')")
m("assert 0, 'assert text'")
m("assert 0")
m("raise KeyError('kk')")
m("raise RuntimeError('a', 1)")
m("raise OSError('text')")
m("raise ValueError")
m("raise ZeroDivisionError('z')")
m("raise type('Mine', (ValueError,), {})('own')")
m("raise StopIteration('v')")
