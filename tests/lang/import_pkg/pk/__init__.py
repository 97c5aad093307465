print("pk init", __name__)
from . import one
from .two import value as two_value
top = "pk.top"
__all__ = ["top", "one", "lazy"]
version = 5
