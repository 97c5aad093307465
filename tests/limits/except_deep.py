# A tuple in a tuple, many times, as what `except` catches: RecursionError, and a flat C stack.
# skip-on: board needs a larger heap than the board has
t = ()
for i in range(20000):
    t = (t,)
try:
    try:
        1 / 0
    except t:
        print("caught")
except Exception as e:
    print(type(e).__name__)
try:
    try:
        1 / 0
    except* t:
        print("caught")
except Exception as e:
    print(type(e).__name__)
print("ok")
