# What: asynchronous generators and comprehensions
# Differs: MicroPython
# Why: MicroPython has coroutines and async for, no asynchronous generators.

async def count(n):
    for i in range(n):
        yield i


async def main():
    return [i * i async for i in count(4) if i]


try:
    main().send(None)
except StopIteration as e:
    print(e.value)
