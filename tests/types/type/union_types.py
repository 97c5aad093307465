# int | str in isinstance (Python 3.10).
print(isinstance(1, int | str), isinstance("a", int | str), isinstance(1.5, int | str), isinstance(None, int | None), issubclass(bool, int | str), issubclass(float, int | str), isinstance([], int | str | list))
U = int | str
print(U == int | str, U == str | int, isinstance(5, U))
for f in (lambda: int | 5, lambda: "a" | int, lambda: isinstance(1, int | 5)):
    try:
        f()
        print("no error")
    except TypeError as e:
        print(type(e).__name__)
