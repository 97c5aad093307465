print("pk.one", __name__)
name = "one"
from .two import value
from . import two
def from_parent():
    from . import top
    return top
