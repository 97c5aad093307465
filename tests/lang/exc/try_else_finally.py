# try with else and finally in every arrangement
log = []

def run(body, handler=None, els=None, fin=None):
    log.clear()
    def act(what, tag):
        log.append(tag)
        if what:
            raise what(tag)
    try:
        try:
            try:
                act(body, "try")
            except KeyError:
                act(handler, "except")
            else:
                act(els, "else")
        finally:
            act(fin, "finally")
        log.append("after")
    except Exception as e:
        log.append(type(e).__name__ + " from " + e.args[0])
    print(*log)

for b in (None, KeyError, ValueError):
    for h in (None, ValueError):
        for e in (None, OSError, KeyError):
            for f in (None, IndexError):
                run(b, h, e, f)

def t1():
    try:
        print("a")
    finally:
        print("b")

def t2():
    try:
        print("a")
    except KeyError:
        print("x")
    else:
        print("b")

def t3():
    try:
        pass
    except:
        print("x")
    else:
        pass
    finally:
        print("c")

t1()
t2()
t3()

# an exception in else is not caught by the clauses before it
try:
    try:
        pass
    except KeyError:
        print("no")
    else:
        raise KeyError("else")
except KeyError as e:
    print(e.args)
i = 0
try:
    i += 1
except:
    i += 10
else:
    i += 100
finally:
    i += 1000
print(i)
