# help() prints something and returns None; it never fails.
import builtins

print(callable(help))
for bad in (lambda: help(1, 2, 3),):
    try:
        bad()
    except TypeError as e:
        print(type(e).__name__)
