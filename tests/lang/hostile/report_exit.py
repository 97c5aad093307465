# exit: 1
# stderr
# What SystemExit carries cannot be printed.
class Silent:
    def __str__(self):
        raise ValueError
raise SystemExit(Silent())
