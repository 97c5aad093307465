# Stores, deletions and growth of bytearray with random arguments, as CPython has it.
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
import array
nums=[None,0,1,2,3,5,100,-1,-2,-3,-100]
def num(): return pick(nums)
srcs=[b"",b"x",b"xyz",bytearray(b"12345"),[101,102],(107,),["a"],5,None,"ab",range(97,100),memoryview(b"mv"),iter([99,98])]
for i in range(500):
    b=bytearray(b"abcdefgh"[:rnd(9)]); o=bytes(b)
    m=rnd(12); a,bb,c=num(),num(),num(); s=pick(srcs[:12])
    sl="mv" if isinstance(s,memoryview) else repr(s)
    def f():
        if m==0: b[a:bb:c]=s
        elif m==1: b[a:bb]=s
        elif m==2: del b[a:bb:c]
        elif m==3: b[a]=97+rnd(20)
        elif m==4: del b[a]
        elif m==5: b.insert(a,97+rnd(20))
        elif m==6: return b.pop(a),b
        elif m==7: b.extend(s)
        elif m==8: b.remove(97+rnd(9))
        elif m==9: 
            x=b; x+=s; return x is b,b
        elif m==10:
            x=b; x*=a; return x is b,b
        else: b.reverse()
        return b
    if m in (0, 1) and (isinstance(s, (int, str)) or s is None or c == 0 or s == ["a"] or isinstance(s,memoryview)): continue
    t("%r %d [%r:%r:%r] %s"%(o,m,a,bb,c,sl), f)
