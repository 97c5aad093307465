# class patterns that go wrong, and properties in them
class A:
    __match_args__ = ("x",)
    x = 1

class BadArgs:
    __match_args__ = ["x"]
    x = 1

class BadItem:
    __match_args__ = (1,)

class None_:
    pass

class Prop:
    __match_args__ = ("p", "q")
    @property
    def p(self):
        print("p read", end=" ")
        return 1
    @property
    def q(self):
        raise AttributeError("q")
    @property
    def r(self):
        raise KeyError("r")

class Dyn:
    def __getattr__(self, n):
        print("getattr", n, end=" ")
        return n

def t(src, **ns):
    ns["r"] = "no match"
    ns.update(A=A, BadArgs=BadArgs, BadItem=BadItem, None_=None_, Prop=Prop, Dyn=Dyn)
    try:
        exec("match o:\n case %s: r = 'match'" % src, ns)
        print(src, ns["r"])
    except Exception as e:
        print(src, type(e).__name__)

t("A(1)", o=A())
t("A(1, 2)", o=A())
t("A(2)", o=A())
t("A(1, x=1)", o=A())
t("A(nope=1)", o=A())
t("A(1, 2)", o=5)
t("BadArgs(1)", o=BadArgs())
t("BadItem(1)", o=BadItem())
t("None_(1)", o=None_())
t("None_()", o=None_())
t("Prop(1)", o=Prop())
t("Prop(1, 2)", o=Prop())
t("Prop(2, 2)", o=Prop())
t("Prop(r=1)", o=Prop())
t("Dyn(a='a', b='b')", o=Dyn())
t("Dyn(a='x', b='b')", o=Dyn())
t("undefined()", o=1)
t("A.x()", o=1)
t("int(1, 2)", o=1)
t("int(real=1)" if hasattr(1, "real") else "int(1)", o=1)
t("str(1)", o="a")
t("list(1, 2)", o=[])
t("A.__class__()", o=A)
t("print()", o=1)
for bad in ("A(x=1, x=2)", "A(x=1, 2)", "A(1 2)", "A()()", "A(**k)", "A(*a)", "f().A()", "A[0]()", "A(x:=1)", "A(x==1)", "A(x=)", "A(=1)", "(A)()", "A(a.b=1)", "A(x=y=1)"):
    try:
        compile("match x:\n case %s: pass" % bad, "<s>", "exec")
        print("accepted", bad)
    except SyntaxError:
        pass
