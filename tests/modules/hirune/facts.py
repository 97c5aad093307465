# The module tells what this interpreter really is; what it says about the word and the
# floats must hold.
import sys
import hirune

print(hirune.name, type(hirune.version).__name__, len(hirune.version) > 0, hirune.__name__)
print(sys.implementation.name)
print(callable(hirune.heap))
