# exit: 3
# SystemExit with an int sets the exit code; nothing after it runs.
try:
    try:
        raise SystemExit(3)
    except Exception:
        print("wrong")
    finally:
        print("finally")
except SystemExit as e:
    print(e.code, e.args, isinstance(e, Exception))
    raise
print("never")
