# exit: 1
# stderr
# A chain of 2,000 causes: the last ones are shown.
e = None
for i in range(2000):
    n = ValueError(i)
    n.__cause__ = e
    e = n
raise e
