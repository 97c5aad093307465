from ...two import value
from .. import uncle
from ... import top
from . import bottom
