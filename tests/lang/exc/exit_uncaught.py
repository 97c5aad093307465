# exit: 1
# an uncaught exception ends the program with code 1 after the finally blocks
def f():
    try:
        print("try")
        {}["missing"]
    except ValueError:
        print("no")
    else:
        print("no")
    finally:
        print("finally f")

class M:
    def __enter__(self):
        print("enter")
    def __exit__(self, t, v, tb):
        print("exit", t.__name__, v.args)

with M():
    try:
        f()
    finally:
        print("finally module")
print("not reached")
