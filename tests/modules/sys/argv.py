# skip-on: image the name differs
# skip-on: arm the command line of its emulator has no quotes
# argv: one two -x --long=3 "four five"
# Arguments after the file name; the list may be changed.
import sys

print(sys.argv)
sys.argv.append("more")
print(len(sys.argv), sys.argv[-1], sys.argv[1:3])
