# stdin: first line\n\nthird\nlast
# input(): prompt, lines without their end, EOFError at the end.
print(repr(input()))
print(repr(input("prompt> ")))
print(repr(input("")))
x = input(5)
print(repr(x))
try:
    input()
except EOFError as e:
    print(type(e).__name__)
try:
    input(1, 2)
except TypeError as e:
    print(type(e).__name__)
