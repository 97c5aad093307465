# exit: 1
# SystemExit with text exits with 1.
print("before")
raise SystemExit("the reason")
