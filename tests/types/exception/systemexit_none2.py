# SystemExit(None) is success too, from inside a function and a try.
def f():
    try:
        raise SystemExit(None)
    finally:
        print("cleaned up")


print("before")
f()
print("never")
