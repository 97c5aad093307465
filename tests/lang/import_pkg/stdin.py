# stdin: line one\nline two\n\nlast without end
# input() and sys.stdin
import sys
print(repr(input()))
print(repr(input("prompt> ")))
print(repr(input()))
print(repr(sys.stdin.readline()))
print(repr(sys.stdin.readline()))
try:
    input()
except EOFError as e:
    print(type(e).__name__)
try:
    input("again: ")
except EOFError as e:
    print(type(e).__name__)
for line in sys.stdin:
    print("never")
else:
    print("at the end")
print(repr(sys.stdin.read()))
