# exit: 1
# An exception that nobody catches exits with 1 after finally clauses ran.
class C:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        print("exit", a[0].__name__)


try:
    with C():
        assert 1 == 2, "no"
finally:
    print("finally")
