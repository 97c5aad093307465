# except* cannot catch groups, and what its syntax forbids
def t(spec, exc):
    r = None
    try:
        try:
            raise exc
        except* spec:
            r = "caught"
    except BaseException as e:
        r = type(e).__name__
    return r

g = ExceptionGroup("g", [ValueError(1)])
print(t(ValueError, g), t(KeyError, g), t((KeyError, ValueError), g), t((), g))
print(t(ExceptionGroup, g), t(BaseExceptionGroup, g), t((ValueError, ExceptionGroup), g), t(ExceptionGroup, ValueError()))
print(t(5, g), t("x", g), t(int, g), t(None, ValueError()), t((ValueError, 5), g))
print(t(Exception, g), t(BaseException, KeyboardInterrupt()), t(Exception, KeyboardInterrupt()))
bad = ["try: pass\nexcept*: pass", "try: pass\nexcept * : pass", "try: pass\nexcept* A: pass\nexcept B: pass", "try: pass\nexcept A: pass\nexcept* B: pass",
       "def f():\n try: pass\n except* A: return", "def f():\n try: pass\n except* A: return 1", "for i in x:\n try: pass\n except* A: break", "for i in x:\n try: pass\n except* A: continue",
       "while 1:\n try: pass\n except* A:\n  if 1: break", "for i in x:\n try: pass\n except* A:\n  try: continue\n  finally: pass", "try: pass\nexcept* A: pass\nexcept: pass",
       "try: pass\nexcept** A: pass", "try: pass\nexcept* A as *e: pass"]
for s in bad:
    try:
        compile(s, "<s>", "exec")
        print("accepted", repr(s))
    except SyntaxError:
        pass
good = ["try: pass\nexcept* A: pass", "try: pass\nexcept *A: pass", "try: pass\nexcept*A: pass", "try: pass\nexcept* A as e: pass\nexcept* (B, C) as e: pass\nelse: pass\nfinally: pass",
        "try: pass\nexcept* A:\n for i in x: break", "try: pass\nexcept* A:\n def f(): return 1", "for i in x:\n try: break\n except* A: pass", "for i in x:\n try: pass\n except* A: pass\n else: break",
        "for i in x:\n try: pass\n except* A: pass\n finally: continue", "def f():\n try: return\n except* A: pass\n else: return", "try: pass\nexcept* A:\n while 1: continue",
        "try: pass\nexcept* A:\n try: pass\n except B: pass", "try: pass\nexcept A:\n try: pass\n except* B: pass", "try: pass\nexcept* x.y[0]: pass"]
for s in good:
    compile(s, "<s>", "exec")
print("done")
