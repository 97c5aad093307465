# heap: 64K
# A RecursionError caught far down lets the levels above go on; finally clauses run.
log = []


def down(n):
    global deepest
    deepest = n
    try:
        return down(n + 1)
    except RuntimeError:
        if n == 3:
            return "caught at 3"
        raise
    except MemoryError:
        if n == 3:
            return "caught at 3"
        raise


print(down(0), deepest > 50)


def fin(n):
    try:
        fin(n + 1)
    finally:
        if n < 3:
            log.append(n)


try:
    fin(0)
except (RuntimeError, MemoryError):
    print(log)


def ctx(n):
    class_count = n

    try:
        return ctx(n + 1)
    except (RuntimeError, MemoryError):
        return class_count


print(ctx(0) > 20)
