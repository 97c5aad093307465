# Names that lie in ROM in one another have their own ends: as paths, prompts, names of classes and messages.
import os

for name in ("name", "errno", "x", ""):
    try:
        open(name)
    except OSError as e:
        print(repr(name), e.errno == 2)
    try:
        os.stat(name + "")
    except OSError as e:
        print(repr(name), e.errno == 2)


class _:
    __q = 1


class get_:
    __q = 2


print([k for k in _.__dict__ if "q" in k], [k for k in get_.__dict__ if "q" in k])
for message in ("'", "name", "''", "no 'a' nor 'b'", "get"):
    print(NameError(message).name, AttributeError(message).name)
for text in ("0", "g", "ab"):
    try:
        print(bytes.fromhex(text))
    except ValueError:
        print("ValueError")
print([len(s) for s in ("", "a", "get", "__get__", "__getattr__", "__getattribute__", "symmetric_difference_update")])
print(["str"[3:], "str" < "str_", "append" == "app" + "end", hash("append") == hash("app" + "end")])
try:
    (1, 2)["append"]
except TypeError as e:
    print(e)
