# What: sys.implementation.name is "micropython"
# Differs: CPython
# Why: libraries take the path that is written for microcontrollers; `import hirune` tells what this really is.
import sys

print(sys.implementation.name)
