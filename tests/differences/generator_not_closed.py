# What: a generator that is dropped is not closed, its with and finally blocks do not run
# Differs: CPython
# Why: there are no reference counts; close() a generator that holds something.

def numbers():
    try:
        yield 1
    finally:
        print("closed")


g = numbers()
print(next(g))
del g
print("dropped")
