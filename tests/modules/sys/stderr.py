# stderr
# What is printed on standard error, and nothing else, goes there.
import sys

print("to stderr", file=sys.stderr)
sys.stderr.write("again\n")
