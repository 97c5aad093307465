# which exception builtin functions raise for bad arguments
cases = """sorted([1, 'a'])
max([])
min(())
max(1)
sum(['a'])
sum(5)
isinstance(1, 5)
issubclass(1, int)
getattr(1, 'x')
getattr(1, 5)
zip(1)
map(int)
enumerate(5)
reversed(5)
__import__('no_such_module_x')
eval('')
compile('x', 'f', 'bad mode')
type()
type(1, 2)
type('X', 5, {})
object(1)
memoryview(5)
not_defined.attr
print(1, sep=5)
all(5)
slice()
1 in 5
filter(None)
delattr(object(), 'x')
callable()
id()
input(1, 2)
{}[[]]
"""
for line in cases.split("\n"):
    if line:
        try:
            eval(line)
            print(line, "-> no error")
        except Exception as e:
            n = type(e).__name__
            if isinstance(e, ImportError):
                n = "ImportError"
            elif isinstance(e, OSError):
                n = "OSError"
            elif isinstance(e, UnicodeError):
                n = "UnicodeError"
            print(line, "->", n)
