# exit: 0
# SystemExit without a code, in the middle of a program, is success
print("before")
try:
    raise SystemExit
except ValueError:
    print("no")
finally:
    print("cleanup")
print("not reached")
def never():
    return 1
never()
print("nor this")
raise ValueError
x = 1
y = 2
