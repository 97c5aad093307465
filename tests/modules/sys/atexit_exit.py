# exit: 4
# The function runs after sys.exit too, and the code stays.
import sys

sys.atexit(lambda: print("at exit"))
print("leaving")
sys.exit(4)
