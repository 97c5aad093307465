# What: os has getenv, putenv and unsetenv, no environ
# Differs: CPython
# Why: as in MicroPython; getenv() sees what putenv() set.
# skip-on: board the board has no environment
import os

os.putenv("HIRUNE_TEST", "1")
print(hasattr(os, "environ"), os.getenv("HIRUNE_TEST"))
