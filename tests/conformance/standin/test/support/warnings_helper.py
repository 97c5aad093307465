# SPDX-License-Identifier: MIT
import contextlib
import warnings


class _Recorder:
    def __init__(self, kept):
        self.warnings = kept

    def __getattr__(self, name):
        return getattr(self.warnings[-1], name)


@contextlib.contextmanager
def check_warnings(*filters, **kw):
    """The warnings inside the block must be those of the filters: (pattern, category)."""
    import re

    quiet = kw.get("quiet", not filters)
    filters = filters or (("", Warning),)
    with warnings.catch_warnings(record=True) as kept:
        warnings.simplefilter("always")
        yield _Recorder(kept)
    left = list(kept)
    for pattern, category in filters:
        seen = [w for w in left if re.match(pattern, str(w.message), re.I) and issubclass(w.category, category)]
        left = [w for w in left if w not in seen]
        if not seen and not quiet:
            raise AssertionError("filter (%r, %s) did not catch any warning" % (pattern, category.__name__))
    if left:
        raise AssertionError("unhandled warning %s" % left[0])


@contextlib.contextmanager
def check_no_warnings(case, message="", category=Warning, force_gc=False):
    with warnings.catch_warnings(record=True) as kept:
        warnings.simplefilter("always")
        yield
    case.assertEqual(kept, [])


check_no_resource_warning = check_no_warnings


def check_syntax_warning(case, statement, errtext="", *, lineno=1, offset=None):
    with warnings.catch_warnings(record=True) as kept:
        warnings.simplefilter("always", SyntaxWarning)
        compile(statement, "<testcase>", "exec")
    case.assertEqual(len(kept), 1, kept)


def ignore_warnings(*, category):
    return lambda function: function


def save_restore_warnings_filters():
    return warnings.catch_warnings()
