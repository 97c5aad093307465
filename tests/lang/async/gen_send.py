# asend, athrow and aclose of async generators
class Aw:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        return (yield self.v)

def run(co):
    out = []
    try:
        while True:
            out.append(co.send(None))
    except StopIteration as e:
        print(out, "returned", e.value)
    except Exception as e:
        print(out, "raised", type(e).__name__, e.args)

async def echo():
    r = None
    while True:
        try:
            r = yield r
            await Aw("got")
        except ValueError as e:
            r = "caught", e.args
        except KeyError:
            return
        finally:
            log.append("fin")

log = []

async def main():
    g = echo()
    print(await g.asend(None), await g.asend(1), await g.asend("two"), await g.__anext__())
    print(await g.athrow(ValueError("v")), await g.asend(5))
    try:
        await g.athrow(KeyError)
    except StopAsyncIteration:
        print("ended")
    try:
        await g.asend(1)
    except StopAsyncIteration:
        print("still ended")
    return len(log)

run(main())

async def early():
    g = echo()
    try:
        await g.asend(5)
    except TypeError as e:
        print("TypeError")
    try:
        await g.athrow(OSError("unstarted"))
    except OSError as e:
        print(e.args)
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("dead")

run(early())

async def closer():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        await Aw("closing")
        log.append("exit")
        raise

async def close():
    log.clear()
    g = closer()
    print(await g.__anext__())
    await g.aclose()
    print(log)
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("closed")
    await g.aclose()
    g = closer()
    await g.aclose()
    return "ok"

run(close())

async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2

async def bad_close():
    g = stubborn()
    await g.__anext__()
    try:
        await g.aclose()
    except RuntimeError:
        print("RuntimeError")

run(bad_close())

async def uncaught():
    yield 1
async def thr():
    g = uncaught()
    await g.__anext__()
    await g.athrow(IndexError("i"))
run(thr())
