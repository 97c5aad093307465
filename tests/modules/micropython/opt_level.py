# Levels: asserts and __debug__ at 0 only; the level counts for what is compiled next.
import micropython

print(micropython.opt_level())
src = "try:\n    assert 0\n    print('no assert')\nexcept AssertionError:\n    print('assert')\nprint(__debug__)"
for level in (0, 1, 2, 3, 0):
    print(micropython.opt_level(level), micropython.opt_level())
    exec(src)


def f():
    try:
        assert False, "compiled at level 0"
    except AssertionError as e:
        return e.args


micropython.opt_level(1)
print(f())
print(eval("__debug__"))
micropython.opt_level(0)
print(eval("__debug__"))
