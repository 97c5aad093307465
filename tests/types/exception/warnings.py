# The warning categories exist so that libraries can name them.
for w in (Warning, UserWarning, DeprecationWarning, RuntimeWarning, SyntaxWarning, FutureWarning, ImportWarning, PendingDeprecationWarning, ResourceWarning, UnicodeWarning, BytesWarning):
    print(w.__name__, issubclass(w, Warning), issubclass(w, Exception))
try:
    raise UserWarning("w")
except Warning as e:
    print(type(e).__name__, e.args)
