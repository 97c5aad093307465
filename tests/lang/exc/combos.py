# every pair of ways to leave the try block, the handler, the else block and the finally block, inside a loop
ACTS = {"pass": "pass", "raise": "raise ValueError('%s')", "return": "return '%s'", "break": "break", "continue": "continue"}

SRC = """
def f(log):
    for i in range(2):
        try:
            log.append('t')
            %s
        except ValueError:
            log.append('x')
            %s
        finally:
            log.append('f')
            %s
        log.append('a')
    else:
        log.append('e')
    return 'end'
"""

def act(kind, tag):
    s = ACTS[kind]
    return s % tag if "%s" in s else s

def run(src):
    ns = {}
    exec(src, ns)
    log = []
    try:
        r = ns["f"](log)
    except ValueError as e:
        r = "!" + e.args[0]
    return "".join(log) + ":" + r

for t in ("pass", "raise", "return", "break", "continue"):
    for x in ("pass", "raise", "return", "break", "continue"):
        if t != "raise" and x != "pass":
            continue
        print(t, x, *[run(SRC % (act(t, "try"), act(x, "except"), act(f, "finally"))) for f in ACTS])
