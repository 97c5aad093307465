# The iterators behind await.
async def agen():
    yield 1


class Slow:
    def __aiter__(self):
        return self

    def __anext__(self):
        return self

    def __await__(self):
        yield "wait"
        return 5


for make in (lambda: anext(agen(), 0), lambda: anext(Slow(), 0), lambda: agen().__anext__()):
    it = make().__await__()
    try:
        print(it.send(None))
        print(it.send(None))
    except StopIteration as e:
        print("stop", e.value)
x = anext(Slow(), 0).__await__()
print(x.send(None), x.__iter__() is x)
x.close()
