# Types that do not fit are refused when the function is compiled.
import micropython


def t(src):
    try:
        exec("@micropython.viper\n" + src, {"micropython": micropython})
        print(src.split("\n")[0], "compiled")
    except (SyntaxError, NotImplementedError, ViperTypeError) as e:
        print(src.split("\n")[0], type(e).__name__)


t("def f(a:1): pass")
t("def f() -> 1: pass")
t("def f(x:unknown_type): pass")
t("def f():\n  print(x)\n  x = 1")
t("def f():\n  x = 1\n  y = []\n  x = y")
t("def f() -> int: return []")
t("def f(x:ptr): -x")
t("def f(): 1 + []")
t("def f(x:int, y:uint): x < y")
t("def f(): 1[0]")
t("def f(x:int): x[0] = x")
t("def f(x:ptr32): x[0] = None")
t("def f(): raise 1")
t("def f(x:int): not x")
t("def f(x:uint, y:uint): r = x // y")
t("def f(): yield")
t("def f(x:int) -> int: return x")
t("def f(x:ptr8, n:int) -> int: return x[n]")
