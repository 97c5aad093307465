# exit: 1
# stderr
# SystemExit with text prints it on stderr and exits with 1.
print("before")
raise SystemExit("the reason")
