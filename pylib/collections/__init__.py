"""collections: the built-in types, and those in Python, each group loaded when it is asked for. Tests: tests/modules/pylib/test_collections.py."""
# SPDX-License-Identifier: MIT
from ucollections import *

__all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple"]

_HOMES = {
    "defaultdict": "mappings",
    "Counter": "mappings",
    "ChainMap": "mappings",
    "UserDict": "users",
    "UserList": "users",
    "UserString": "users",
    "abc": "abc",
}


def __getattr__(name):
    home = _HOMES.get(name)
    if not home:
        raise AttributeError("module 'collections' has no attribute '%s'" % name)
    module = __import__("collections." + home, None, None, ["*"])
    value = module if name == home else getattr(module, name)
    globals()[name] = value
    return value
