# sys.exit() with nothing is success.
import sys

print("before")
sys.exit()
