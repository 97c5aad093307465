# stdin: raise SystemExit(4)\n
# exit: 4
# skip-on: board the variable is the command's
# MICROPYINSPECT is looked at when the program ends: it may have set it itself.
import os

os.putenv("MICROPYINSPECT", "1")
print("program")
