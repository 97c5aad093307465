# output varies: an entry for which there is no memory is left out.
# Tracebacks as objects.
def f():
    raise ValueError("deep")


try:
    f()
except ValueError as e:
    tb = e.__traceback__
    while tb:
        frame = tb.tb_frame
        print(tb.tb_lineno, frame.f_code.co_name, frame.f_lineno > 0, frame.f_code.co_flags >= 0, hasattr(tb, "tb_code"))
        tb = tb.tb_next
    print(type(e.__traceback__).__name__)
