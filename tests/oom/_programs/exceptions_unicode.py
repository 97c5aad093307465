# The Unicode errors.
for f in (lambda: b"\xff".decode(), lambda: "\u20ac".encode("ascii")):
    try:
        f()
    except UnicodeError as e:
        print(type(e).__name__, isinstance(e, ValueError))
