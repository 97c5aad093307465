# Searching, cutting, splitting, padding and slicing of str, bytes and bytearray with random arguments, as CPython has it.
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
strs=["","a","abc","abcabc","  a b  ","\t\n x \r","héllo wörld","日本語日本","aXbXc","AbC dEf","123","１２","a1b2","ß","ÀÉÎ","a\x1cb\x85c\u2028d\r\ne\n","\u3000x\u00a0","x,y,,z",",,","-42","+7","ab\tc\td","\0a\0","ǅabc","İ","ŉ","aaaa","π","Σας ΣΑΣ","мир","МИР","\U0001f600a","__x9","9x","x-y","_","²","½","Ⅷ"]
args=["","a","b","ab","abc","X",","," ","é","日","日本","xyz","aa","z","\n"]
nums=[None,0,1,2,3,5,100,-1,-2,-3,-100,10**30,-10**30,True]
small=[0,1,2,3,-1,5,100]
def num(): return pick(nums)
for i in range(70):
    s=pick(strs); a=pick(args); b=pick(args)
    for is_b in (0,1,2):
        S=s; A=a; B=b
        if is_b: S=s.encode(); A=a.encode(); B=b.encode()
        if is_b==2: S=bytearray(S)
        k=pick(["find","rfind","index","rindex","count","startswith","endswith"])
        m=rnd(4)
        x,y=num(),num()
        lab="%r %s %r %r %r"%(S,k,A,x,y)
        if m==0: t(lab, lambda: getattr(S,k)(A))
        elif m==1: t(lab, lambda: getattr(S,k)(A,x))
        else: t(lab, lambda: getattr(S,k)(A,x,y))
        k=pick(["strip","lstrip","rstrip","split","rsplit","partition","rpartition","removeprefix","removesuffix","replace","center","ljust","rjust","zfill","splitlines","expandtabs","join"])
        lab="%r %s %r %r"%(S,k,A,B)
        f=getattr(S,k)
        if k.endswith("strip"): t(lab, lambda: (f(),f(None),f(A)))
        elif k.endswith("split"):
            n=pick(small); lab+=str(n)
            t(lab, lambda: f(A,n)); t(lab, lambda: (f(),f(None,n),f(maxsplit=n)))
        elif "part" in k or "remove" in k: t(lab, lambda: f(A))
        elif k=="replace":
            n=pick(small); t(lab, lambda: f(A,B)); t(lab+str(n), lambda: f(A,B,n))
        elif "just" in k or k=="center":
            n=rnd(12); t(lab+str(n), lambda: f(n)); t(lab+str(n), lambda: f(n,A))
        elif k=="zfill": n=rnd(12); t(lab+str(n), lambda: f(n))
        elif k=="splitlines": t(lab, lambda:(f(),f(True),f(keepends=0)))
        elif k=="expandtabs":
            n=pick(small); t(lab+str(n), lambda:(f(),f(n)))
        elif k=="join": t(lab, lambda: f([A,B,A]))
# slices and indexing
for i in range(70):
    s=pick(strs); 
    S=pick([s,s.encode(),bytearray(s.encode())])
    a,b,c=num(),num(),num()
    t("%r[%r:%r:%r]"%(S,a,b,c), lambda: S[a:b:c])
    t("%r[%r]"%(S,a), lambda: S[a])
    t("%r*%r"%(S,a), lambda: S*a if a is None or a<10**5 else 0)
