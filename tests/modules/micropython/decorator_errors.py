# Unknown micropython decorators are SyntaxErrors; ordinary attributes stay decorators elsewhere.
def t(src):
    try:
        exec(src)
        print("compiled")
    except SyntaxError as e:
        print(type(e).__name__)


t("@micropython.a\ndef f(): pass")
t("@micropython.native.b\ndef f(): pass")
t("@micropython.native\ndef f(): return 1\nprint(f())")
t("@micropython.bytecode\ndef f(): return 2\nprint(f())")
t("@micropython.viper\ndef f() -> int: return 3\nprint(f())")
t("@micropython.native\ndef f(x): pass\nclass C:\n  @micropython.native\n  def m(self): pass")
