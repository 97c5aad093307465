print("pk.sub init", __name__)
from .. import top as parent_top
from ..two import value as uncle
