# exit and quit end the program as sys.exit does.
for leave in exit, quit:
    for args in (), (3,), ("text",), (None,):
        try:
            leave(*args)
        except SystemExit as e:
            print(e.code)
