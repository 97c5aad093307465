# What: repr() shows unassigned characters as they are
# Differs: CPython
# Why: the tables of Unicode categories are not in flash.
print(len(repr("\uffff")))
