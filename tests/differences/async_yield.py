# What: a coroutine may yield to the event loop, and still return a value
# Differs: CPython
# Why: as in MicroPython, whose modules and drivers do so; what `async for` iterates over is an asynchronous generator all the same.
async def receive():
    yield "waiting"
    return "data"


async def main():
    return await receive()


coroutine = main()
print(coroutine.send(None))
try:
    coroutine.send(None)
except StopIteration as e:
    print(e.value)
