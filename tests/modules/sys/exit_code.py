# exit: 7
# sys.exit(n) is SystemExit(n): finally clauses run, except Exception does not see it.
import sys


def f():
    try:
        try:
            sys.exit(7)
        except Exception:
            print("wrong")
    finally:
        print("finally")


try:
    f()
except SystemExit as e:
    print(e.code, e.args)
try:
    sys.exit()
except SystemExit as e:
    print(e.code, e.args == () or e.args == (None,))
try:
    sys.exit("text")
except SystemExit as e:
    print(e.code)
sys.exit(7)
print("never")
