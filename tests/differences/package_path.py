# What: __path__ of a package is a str
# Differs: CPython
# Why: a package lies in one folder; as in MicroPython.
import differences_package

print(type(differences_package.__path__) is str)
