# aiter and anext.
class Count:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


def run(coro):
    try:
        coro.send(None)
    except StopIteration as e:
        return e.value
    return "suspended"


async def gen():
    yield "a"
    yield "b"


async def main():
    it = aiter(Count(2))
    out = [await anext(it), await anext(it), await anext(it, "default")]
    try:
        await anext(it)
    except StopAsyncIteration as e:
        out.append(type(e).__name__)
    g = aiter(gen())
    out.append(await anext(g))
    async for x in g:
        out.append(x)
    out.append([x async for x in Count(3)])
    return out


print(run(main()))
for f in (lambda: aiter([]), lambda: aiter(5), lambda: anext(5), lambda: anext(iter([])), lambda: aiter()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
