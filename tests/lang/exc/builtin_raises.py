# which exception each failing operation raises: operators, subscripts, attributes, calls
cases = """1 / 0
1 % 0
[][0]
[1][5]
()[0]
''[0]
b''[3]
{}['k']
{1: 2}[3]
set().pop()
[].pop()
{}.popitem()
{}.pop(1)
[1].remove(2)
[1].index(2)
(1,).index(2)
'abc'.index('z')
set().remove(1)
'a' + 1
1 + 'a'
None + 1
len(5)
len(None)
abs('a')
iter(5)
next([])
next(iter([]))
5()
undefined
(1).x
None.x
[].nope
'a'.nope()
hash([])
hash({})
{[]: 1}
{1, []}
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
