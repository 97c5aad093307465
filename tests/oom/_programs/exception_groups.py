# except* and groups.
def run(*errors):
    try:
        raise ExceptionGroup("g", errors)
    except* ValueError as e:
        print("value", e.exceptions)
    except* (TypeError, KeyError) as e:
        print("type", e.exceptions)


run(ValueError(1), TypeError(2), KeyError(3))
try:
    run(OSError(4), ValueError(5))
except ExceptionGroup as e:
    print(e.message, e.exceptions, e.split(OSError)[1], e.subgroup(ValueError), e.derive([ValueError(1)]))
print(BaseExceptionGroup("b", [KeyboardInterrupt()]).message)
