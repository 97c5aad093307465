# ways to leave try, else and finally; and nested finally blocks
ACTS = {"pass": "pass", "raise": "raise KeyError('%s')", "return": "return '%s'", "break": "break", "continue": "continue"}

ELSE = """
def f(log):
    for i in range(2):
        try:
            log.append('t')
        except KeyError:
            log.append('x')
        else:
            log.append('l')
            %s
        finally:
            log.append('f')
            %s
        log.append('a')
    else:
        log.append('e')
    return 'end'
"""

NEST = """
def f(log):
    for i in range(2):
        try:
            try:
                log.append('t')
                %s
            finally:
                log.append('1')
                %s
        finally:
            log.append('2')
        log.append('a')
    else:
        log.append('e')
    return 'end'
"""

WITH = """
def f(log):
    for i in range(2):
        with M(log):
            try:
                log.append('t')
                %s
            finally:
                log.append('f')
                %s
        log.append('a')
    else:
        log.append('e')
    return 'end'
"""

class M:
    def __init__(self, log): self.log = log
    def __enter__(self): self.log.append("(")
    def __exit__(self, t, v, tb): self.log.append(")!" if t else ")")

def act(kind, tag):
    s = ACTS[kind]
    return s % tag if "%s" in s else s

def run(src):
    ns = {"M": M}
    exec(src, ns)
    log = []
    try:
        r = ns["f"](log)
    except KeyError as e:
        r = "!" + e.args[0]
    return "".join(log) + ":" + r

for name, src in (("else", ELSE), ("nest", NEST), ("with", WITH)):
    for a in ACTS:
        print(name, a, *[run(src % (act(a, "first"), act(b, "second"))) for b in ACTS])
