# asend, athrow, anext and aclose of an async generator that is new, at its end, closed, or left by an exception
def drive(c):
    try:
        while 1: c.send(None)
    except StopIteration as e: return e.value
async def ag(n):
    yield 1
async def m():
    for prep in ('aclose', 'exhaust', 'fresh', 'thrown'):
        for act in ('athrow', 'asend', 'anext', 'aclose', 'athrow'):
            a = ag(1)
            try:
                if prep == 'aclose': await a.aclose()
                if prep == 'exhaust': [x async for x in a]
                if prep == 'thrown': await a.athrow(KeyError)
            except Exception as e: pass
            try:
                if act == 'athrow': print(prep, act, await a.athrow(ValueError))
                if act == 'asend': print(prep, act, await a.asend(None))
                if act == 'anext': print(prep, act, await a.__anext__())
                if act == 'aclose': print(prep, act, await a.aclose())
            except (Exception, StopAsyncIteration) as e: print(prep, act, type(e).__name__)
drive(m())
