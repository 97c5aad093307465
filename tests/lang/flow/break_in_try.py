# break and continue pass through finally
def f(kind):
    out = []
    for i in range(3):
        try:
            out.append(i)
            if kind == "break" and i == 1:
                break
            if kind == "continue" and i == 1:
                continue
            out.append("body")
        finally:
            out.append("fin")
    else:
        out.append("else")
    return out

print(f("break"))
print(f("continue"))
print(f(""))

def g():
    out = []
    for i in range(2):
        try:
            try:
                try:
                    continue
                finally:
                    out.append("1")
            finally:
                out.append("2")
        finally:
            out.append("3")
    while True:
        try:
            try:
                break
            finally:
                out.append("4")
        finally:
            out.append("5")
    return out

print(g())

def h():
    out = []
    for i in range(4):
        try:
            if i == 0:
                raise ValueError
            if i == 1:
                raise KeyError
            out.append(("ok", i))
        except ValueError:
            out.append("ve")
            continue
        except KeyError as e:
            out.append("ke")
            break
        else:
            out.append("else")
        finally:
            out.append("fin")
        out.append("after")
    return out

print(h())

def nested_loops():
    out = []
    for i in range(2):
        try:
            for j in range(3):
                try:
                    if j == 1:
                        break
                    out.append((i, j))
                finally:
                    out.append("in")
            out.append("mid")
            continue
        finally:
            out.append("out")
    return out

print(nested_loops())
