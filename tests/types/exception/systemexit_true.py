# exit: 1
# True is the code 1.
print("x")
raise SystemExit(True)
