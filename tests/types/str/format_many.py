# str.format(), format_map(), __format__: fields, conversions and what is refused, as CPython has it.
_s = 12345
def rnd(n):
    global _s
    _s = (_s * 1103515245 + 12345) & 0x7fffffff
    return (_s >> 8) % n
def pick(l): return l[rnd(len(l))]
def t(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__)
        return
    print(label, "->", repr(r))
def g(fmt,*a,**k): t("%r %r %r"%(fmt,a,k), lambda: fmt.format(*a,**k))
class A: x=5; y=[1,2,{"k":"v"}]
A.__repr__=lambda s:"A!"
a=A()
for f in ["{}","{} {}","{0} {1} {0}","{0} {}","{} {0}","{a}","{a.x}","{0.x}","{0.y[1]}","{0.y[2][k]}","{0.y[-1]}","{0.zz}","{0[x]}","{!r}","{!s}","{!a}","{!x}","{!}","{!r:>5}","{:>{}}","{:{}{}}","{:{a}}","{:{0}}","{0:{1}}","{{}}","{","}","{}}","{{}","{0","{0!r","{:","{:{","{:{}","{:{{}}}","{ }","{ 0}","{0 }","{-1}","{a b}","{0.}","{0[]}","{0[}","{0[a]b}","{0..x}","{.x}","{[0]}","{:%}","{:5}{:<5}|","{0!r}{0!s}","{:{:{}}}","{!r }","{a!r:*^{w}}","é{}日{0}","{!s:}","{:}","{:s}","{0:d}","{0[a}","{0]}","{0!rr}","{0:!r}","{a[b]}"]:
    for args in ((),(1,),(1,2),("ab",10),(a,),(a,3),([3,4],5),({"x":1,"b":2},6)):
        g(f,*args)
        g(f,*args,a="kw",w=9)
class F:
    def __format__(s,spec): return "<"+spec+">"
print("{} {:} {:abc} {:{}}".format(F(),F(),F(),F(),"q"))
class F2:
    def __format__(s,spec): return 5
t("F2", lambda: "{}".format(F2()))
t("fm",lambda:"{a}{b[0]}".format_map({"a":1,"b":[2]})); t("fm",lambda:"{}".format_map({})); t("fm",lambda:"{a}".format_map({}))
class D(dict):
    def __missing__(s,k): return "<"+k+">"
t("fm",lambda:"{a} {b}".format_map(D(a=1)))
for v in (1,2.5,"x",None,[1],b"a",a,F()):
    for s in ("","5","<5","s","d"): t("f %r"%s, lambda: format(v,s)); t("f",lambda:f"{v:{s}}")
t("d", lambda: format(1,None)); t("d", lambda: format(1,b"")); t("d", lambda: (5).__format__("x")); t("d", lambda: "a".__format__("3")); t("d",lambda: object().__format__("3")); t("d",lambda: None.__format__("")=="None")
