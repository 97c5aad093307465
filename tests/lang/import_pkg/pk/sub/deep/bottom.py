from ...two import value
from ..deep import top
