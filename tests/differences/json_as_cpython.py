# needs: json
# What: json follows CPython: texts that are no JSON are errors that say where, text is escaped to ASCII, and what has no form in JSON is not written
# Differs: MicroPython
# Why: a text that another parser refuses is better found where it is made; MicroPython's own texts are read all the same.
import json

for text in ("[1,]", '{"a" 1}', "[1 2]", "01"):
    try:
        print(json.loads(text))
    except ValueError as e:
        print(e)
print(json.dumps("\u20ac"), json.dumps([float("inf")]))
for value in ({1, 2}, {(1, 2): 3}):
    try:
        print(json.dumps(value))
    except TypeError as e:
        print(e)
