# exit: 1
# a SystemExit whose code is not a number ends with code 1
print("before")
def f(x):
    if x == 0:
        raise SystemExit("the message goes to stderr")
    f(x - 1)
try:
    f(3)
except Exception:
    print("no")
except KeyboardInterrupt:
    print("no")
finally:
    print("finally")
print("not reached")
