# exit: 130
# stderr
# An uncaught KeyboardInterrupt exits with 130.
raise KeyboardInterrupt
