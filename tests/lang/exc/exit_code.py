# exit: 7
# the process exit code comes from SystemExit, and finally blocks run first
import sys

class M:
    def __enter__(self):
        print("enter")
    def __exit__(self, t, v, tb):
        print("exit", t.__name__)

def f(n):
    try:
        if n:
            f(n - 1)
        else:
            sys.exit(7)
    finally:
        print("finally", n)

for i in range(3):
    try:
        with M():
            f(2)
    except ValueError:
        print("not caught here")
    else:
        print("nor here")
print("not reached")
