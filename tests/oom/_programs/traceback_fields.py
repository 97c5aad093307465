# output varies: an entry for which there is no memory is left out.
# Tracebacks as objects.
def f():
    raise ValueError("deep")


try:
    f()
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_code.co_name if hasattr(tb, "tb_code") else tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(type(e.__traceback__).__name__)
