# execfile, help and what else CPython has not.
with open("_one_line.txt", "w") as f:
    f.write("value = 42\n")
execfile("_one_line.txt")
import os

os.remove("_one_line.txt")
print(value)
help()
help([])
