"""Features that are there already. `from __future__ import` gets true values. Tests: tests/modules/pylib/test_future.py."""
# SPDX-License-Identifier: MIT
nested_scopes = generators = division = absolute_import = with_statement = print_function = True
unicode_literals = generator_stop = annotations = True
