# helper
__all__ = ["here", "not_here"]
here = 1
