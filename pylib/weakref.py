"""weakref: the built-in references; proxies and containers are loaded when one is asked for. Tests: tests/modules/pylib/test_types.py."""
# SPDX-License-Identifier: MIT
from uweakref import *

ReferenceType = ref
_MORE = ("proxy", "ProxyType", "CallableProxyType", "WeakMethod", "WeakSet")
_MORE += ("WeakKeyDictionary", "WeakValueDictionary")


def __getattr__(name):
    if name not in _MORE:
        raise AttributeError("module 'weakref' has no attribute '%s'" % name)
    import _weakref_more

    value = globals()[name] = getattr(_weakref_more, name)
    return value
