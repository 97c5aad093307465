# a syntax error anywhere means that nothing of the source runs
log = []

def t(src):
    log.clear()
    try:
        exec(src)
        print("ran", log)
    except SyntaxError as e:
        print(type(e).__name__, log)

t("log.append(1)\nlog.append(2)")
t("log.append(1)\nx = = 2")
t("log.append(1)\n" * 20 + "def f(:\n")
t("log.append(1)\ndef f():\n    return (\n")
t("log.append(1)\nif 0:\n    break\n")
t("log.append(1)\nclass C:\n    return 1\n")
t("log.append(1)\n'''unterminated")
t("log.append(1)\n  log.append(2)\n")
t("log.append(1)\nif 1:\n    log.append(2)\n  log.append(3)\n")
t("log.append(1)\ndef f():\n    def g():\n        def h():\n            nonlocal q\n")
t("log.append(1)\nx = 1 +")
t("log.append(1); x y")
t("log.append(1)\nlambda: (yield) = 1\n")
t("log.append(1)\ndef f(a, a): pass\n")
t("log.append(1)\n1 = x\n")
t("log.append(1)\ndef f():\n    x = 1\n    global x\n")
t("log.append(1)\nif 0:\n    'a' + \n")
t("log.append(1)\nprint 'x'\n")
t("log.append(1)\nf'{}'\n")
t("log.append(1)\n0777\n")
t("log.append(1)\n$\n")
t("log.append(1)\ntry: pass\n")
t("log.append(1)\nmatch 1:\n    case x: pass\n    case y: pass\n")
try:
    exec("raise KeyError('run-time errors come after what ran before: %s' % log.append(7))")
except KeyError:
    print(log)
try:
    eval("log.append(8) or x y")
except SyntaxError:
    print(log)
