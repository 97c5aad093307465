# namedtuple: what its fields are as a dict.
from collections import namedtuple

print(dict(namedtuple("P", "x y")(1, 2)._asdict()))
