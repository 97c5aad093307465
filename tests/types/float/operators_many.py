# skip-on: f32 the digits depend on the precision
# Operators of float and complex with special values, as CPython has it.
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
ops=[("+",lambda a,b:a+b),("-",lambda a,b:a-b),("*",lambda a,b:a*b),("/",lambda a,b:a/b),("//",lambda a,b:a//b),("%",lambda a,b:a%b),("divmod",divmod),("<",lambda a,b:a<b),("==",lambda a,b:a==b),(">=",lambda a,b:a>=b)]
fl=[0.0,-0.0,-1.5,2.5,1e300,float("inf"),float("nan")]
for a in fl+[5,-7,2**70]:
    for b in fl+[5,2**70,0]:
        for n,f in ops: t("%r %s %r"%(a,n,b), lambda: f(a,b))
        t("%r ** %r"%(a,b), lambda: a**b if not (isinstance(b,int) and b>1000) else 0)
    for d in (0,1,-1,5,400,-400,None): t("round %r %r"%(a,d), lambda: round(a,d))
    t("f %r"%a, lambda: (a.is_integer() if isinstance(a,float) else 0)); t("f %r"%a, lambda: a.as_integer_ratio()); t("h %r"%a, lambda: a.hex() if isinstance(a,float) else 0)
cx=[0j,1+2j,-1.5-0.5j,complex(0.0,-0.0),complex(-0.0,1),2,-0.5]
for a in cx:
    for b in cx:
        if isinstance(a,complex) or isinstance(b,complex):
            for n,f in ops: t("%r %s %r"%(a,n,b), lambda: f(a,b))
            t("%r ** %r"%(a,b), lambda: (lambda r: (round(r.real,9),round(r.imag,9)))(a**b))
        t("cx(%r,%r)"%(a,b), lambda: complex(a,b))
    if isinstance(a,complex): t("c %r"%a, lambda: (-a,+a,a.conjugate(),bool(a),a.real,a.imag)); t("abs",lambda:abs(a))
