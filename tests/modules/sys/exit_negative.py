# exit: 255
# -1 is 255 to the caller.
import sys

sys.exit(-1)
