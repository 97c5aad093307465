# stdin: line one\nline two\n\nrest of\nthe text
# Reading standard input by lines and to the end.
import sys

print(repr(sys.stdin.readline()))
print(repr(sys.stdin.readline()))
print(repr(sys.stdin.readline()))
print(repr(sys.stdin.read(4)))
print(repr(sys.stdin.read()))
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
