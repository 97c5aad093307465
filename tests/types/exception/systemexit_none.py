# SystemExit without a code, or with None, is success.
print("before")
raise SystemExit
