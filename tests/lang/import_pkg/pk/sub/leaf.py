print("pk.sub.leaf", __name__)
from . import parent_top
from .. import one
from ..one import name
from ..sub import uncle
