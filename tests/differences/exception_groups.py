# What: exception groups and except*
# Differs: MicroPython
# Why: Python 3.11.
try:
    raise ExceptionGroup("several", [ValueError(1), OSError(2), ValueError(3)])
except* ValueError as group:
    print("ValueError", len(group.exceptions))
except* OSError as group:
    print("OSError", len(group.exceptions))
