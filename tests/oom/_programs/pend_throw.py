def count():
    for i in range(4):
        try:
            yield i
        except ValueError as e:
            print("stopped at", i, e)


g = count()
print(next(g), g.pend_throw(ValueError("a")), next(g))
g.pend_throw(ValueError("b"))
for i in g:
    print(i)


async def task():
    try:
        await count()
    except KeyError:
        print("cancelled")


t = task()
print(t.send(None), t.pend_throw(KeyError()))
try:
    t.send(None)
except StopIteration:
    print("end")
