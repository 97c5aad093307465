# needs: __future__
from __future__ import annotations, division, print_function

import __future__

print(bool(annotations), bool(division), bool(print_function))
names = ("nested_scopes", "generators", "absolute_import", "with_statement", "unicode_literals", "generator_stop")
print([name for name in names if not getattr(__future__, name)])
print(hasattr(__future__, "no_such_feature"))


def f(x: not_defined_anywhere) -> neither:
    return x


print(f(3))
