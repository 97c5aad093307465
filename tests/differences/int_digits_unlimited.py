# What: str() of an int of any length
# Differs: CPython
# Why: the conversion is faster than quadratic, so there is no limit of 4,300 digits.
print(len(str(10**5000)))
