"""random: the built-in functions, and what CPython has more, which is loaded when it is asked for. Tests: tests/modules/pylib/test_random.py."""
# SPDX-License-Identifier: MIT
import sys
from urandom import *
import urandom

_MORE = ("randbytes", "choices", "shuffle", "sample", "triangular", "gauss", "normalvariate", "expovariate")


def __getattr__(name):
    if name != "Random" and name not in _MORE:
        raise AttributeError("module 'random' has no attribute '%s'" % name)
    import _random_more

    value = globals()[name] = getattr(_random_more if name == "Random" else _random_more.shared, name)
    return value


def seed(a=None):
    urandom.seed(a if a is None or isinstance(a, int) else hash(a))
    if "_random_more" in sys.modules:
        sys.modules["_random_more"].shared.seed()


# The built-in ones know machine words.
def getrandbits(k):
    if k <= 32:
        return urandom.getrandbits(k)
    import _random_more

    return _random_more.shared.getrandbits(k)


def randrange(*args):
    try:
        return urandom.randrange(*args)
    except OverflowError:
        import _random_more

        return _random_more.shared.randrange(*args)


def randint(a, b):
    return randrange(a, b + 1)
