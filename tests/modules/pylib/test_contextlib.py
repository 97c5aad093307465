# needs: contextlib
from contextlib import *
import io


@contextmanager
def tag(name):
    print("<%s>" % name)
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print("</%s>" % name)


with tag("a") as name:
    print(name)
with tag("b"):
    raise ValueError("x")
try:
    with tag("c"):
        raise KeyError("y")
except KeyError as e:
    print("out", e)


@tag("d")
def decorated(x):
    return x * 2


print(decorated(4))
with suppress(ZeroDivisionError):
    1 / 0
out = io.StringIO()
with redirect_stdout(out):
    print("hidden")
print(repr(out.getvalue()))


class Thing:
    def close(self):
        print("closed")


with closing(Thing()), nullcontext(5) as five:
    print(five)
with ExitStack() as stack:
    stack.enter_context(tag("e"))
    stack.callback(print, "callback", 1)
    stack.push(lambda *exc: print(exc[0]) or True)
    raise OSError
with ExitStack() as stack:
    kept = stack.pop_all() if stack.callback(print, "later") else None
print("before")
kept.close()


@asynccontextmanager
async def atag():
    print("in")
    yield 7
    print("out")


async def main():
    async with atag() as x:
        print(x)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(atag())


try:
    main().send(None)
except StopIteration:
    pass


# What is raised while a stack is left has the contexts that nested with statements would give it.
def throw(e):
    raise e


def chain(e):
    names = []
    while e is not None:
        names.append(repr(e))
        e = e.__context__
    return " <- ".join(names)


def swallow(kind, value, traceback):
    print("swallowed", chain(value))
    return True


try:
    with ExitStack() as stack:
        stack.callback(throw, IndexError())
        stack.callback(throw, KeyError(1))
        stack.push(swallow)
        stack.callback(throw, ValueError(2))
        raise OSError(3)
except IndexError as e:
    print(chain(e))


class Cut:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        try:
            raise KeyError("cut")
        except KeyError as e:
            e.__context__ = None
            raise


try:
    with ExitStack() as stack:
        stack.enter_context(Cut())
        raise IndexError()
except KeyError as e:
    print(chain(e))
