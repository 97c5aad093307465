# helper: a module that mod_import imports.
__all__ = ["star"]
value = 1
star = "*"
