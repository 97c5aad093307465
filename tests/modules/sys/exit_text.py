# exit: 1
# sys.exit(text) is a failure.
import sys

print("before")
sys.exit("reason: é")
