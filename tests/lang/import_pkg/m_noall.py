# helper
p = 1
_q = 2
__r = 3
__s__ = 4
from m_simple import x as imported
import sys
