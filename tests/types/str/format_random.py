# skip-on: f32 the digits depend on the precision
# format() of random specs, as CPython has it; z and the limits of width are in other tests.
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
ints=[0,1,-1,5,-7,42,255,1000,-1000,1234,1234567,-9876543210,10**20,-10**25,2**64,True,False]
floats=[0.0,-0.0,1.0,-1.0,0.5,1.5,2.5,0.1,3.14159,1e10,1e16,1e17,123456.789,-0.00012345,1e-5,1e-7,1e100,1.7976931348623157e308,5e-324,float('inf'),float('-inf'),float('nan'),99.995,0.05,1234567.891]
strs=["","a","abc","héllo","日本語","x"*12,"a b"]
cplx=[0j,1j,1+2j,-1.5-0.25j,1e10+1e-5j,complex(0.0,-0.0),complex(-0.0,3)]
def spec():
    s=""
    if rnd(3)==0:
        if rnd(2): s+=pick(["*"," ","0","x","é","<","日"])
        s+=pick("<>=^")
    if rnd(3)==0: s+=pick("+- ")
    if rnd(8)==0: s+="z"
    if rnd(5)==0: s+="#"
    if rnd(5)==0: s+="0"
    if rnd(2): s+=str(rnd(25))
    if rnd(5)==0: s+=pick(",_")
    if rnd(3)==0: s+="."+str(rnd(12))
    if rnd(4): s+=pick("bcdoxXneEfFgG%sns%qrdddfffgees")
    return s
for i in range(500):
    v=pick(pick([ints,floats,strs,cplx,ints,floats]))
    s=spec()
    t("%r %r"%(v,s), lambda: format(v,s))
for s in ["","}","{","{:","{:>{","5.","..","5.3.2",",,","_,",",_","<<","<>","==","^5^","0<5","é5","c5","5c","+c","#c","0c","05c","05s","=5s","s5","-s","#s"]:
    for v in (5,2.5,"ab",1j,None,[1],b"x"):
        t("%r %r"%(v,s), lambda: format(v,s))
