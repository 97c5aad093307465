# Operators, shifts, powers and bytes of small and large ints, as CPython has it.
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
big=[0,-2,7,2**30,-2**31-1,2**62,-2**63,2**64-1,-10**25,3**60]
ops=[("+",lambda a,b:a+b),("-",lambda a,b:a-b),("*",lambda a,b:a*b),("//",lambda a,b:a//b),("%",lambda a,b:a%b),("divmod",divmod),("&",lambda a,b:a&b),("|",lambda a,b:a|b),("^",lambda a,b:a^b),("<",lambda a,b:a<b),("==",lambda a,b:a==b),(">=",lambda a,b:a>=b)]
for a in big:
    for b in big:
        for n,f in ops: t("%r %s %r"%(a,n,b), lambda: f(a,b))
    for s in (0,1,31,32,63,64,100,-1,10**20):
        t("%r<<%r"%(a,s), lambda: a<<s if s<10**5 else (0 if a==0 else "skip")); t("%r>>%r"%(a,s), lambda: a>>s)
    for e in (0,1,2,5): t("%r**%r"%(a,e), lambda: a**e)
    for e in (0,1,2,5,100,-1): 
        for m in (-1,7,10**20,0): t("pow %r %r %r"%(a,e,m), lambda: pow(a,e,m))
    t("un %r"%a, lambda: (-a,+a,~a,abs(a),bool(a),a.bit_length(),hex(a),oct(a),bin(a),str(a)))
    for d in (0,1,-1,-2,-5,-18,-30,-100,None): t("round %r %r"%(a,d), lambda: round(a,d))
    for ln in (4,9):
        for o in ("big","little"):
            for sg in (False,True):
                t("tb %r %d %s %s"%(a,ln,o,sg), lambda: a.to_bytes(ln,o,signed=sg))
                t("fb", lambda: int.from_bytes(a.to_bytes(ln,o,signed=sg),o,signed=sg))
for i in range(60):
    a=(rnd(1<<30)<<rnd(90))-rnd(1<<30)*rnd(1<<20); b=(rnd(1<<30)<<rnd(50))-(rnd(1<<30)<<rnd(60))
    if rnd(2): a=-a
    t("big", lambda:(a+b,a-b,a*b,a&b,a|b,a^b)); t("bigd", lambda:(a//b,a%b,divmod(a,b)==(a//b,a%b))); t("cmp", lambda:(a<b,a==b,hash(a)==hash(a)))
