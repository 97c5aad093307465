# skip-on: image the name differs
# skip-on: arm the command line of its emulator has no quotes
# argv: one "two words" -x 3
# sys.argv
import sys
print(len(sys.argv), sys.argv[1:])
print(sys.argv[0].replace("\\", "/").split("/")[-1])
print(type(sys.argv).__name__, all(isinstance(a, str) for a in sys.argv))
it = iter(sys.argv[1:])
opts, rest = {}, []
for a in it:
    if a.startswith("-"):
        opts[a] = next(it)
    else:
        rest.append(a)
print(opts, rest)
sys.argv.append("added")
from sys import argv
print(argv[-1], argv is sys.argv)
argv[1] = "changed"
print(sys.argv[1])
