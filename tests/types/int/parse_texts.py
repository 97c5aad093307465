# skip-on: f32 the digits depend on the precision
# int(), float() and complex() of many texts, as CPython has it.
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
texts=["","0","1","-1","+5"," 7 ","0x10","0X1f","0b101","0o17","017","00","0_0","1_000","1__0","_1","1_","0x_1f","0_x1","- 1","+-1","1 2","1.5","1e5","abc","zz","ZZ","9"*40,"-"+"9"*40,"0b","0x","é","\t42\n","\x1f42","1\0","0b12","0xg","-0x10","- 0x10","+0b1","0B1","0O7","_","0_1","1_2_3","0x1_f","0b1_0","1e","e1",".5","5.","-.5","+.5e-3","1e400","-1e400","1e-400","inf","-inf","+Infinity","nan","-nan","+NaN","infinit","1_0.5","1._5","1_.5","1.5_5","1e1_0","1e_1","0x1p3","1e+","1e5.","..5","1..","- 1.5","1,5","1f","1d"," 1.5 ","1.5\x00","12345678901234567890.123456789","0.1","1e22","1e23","8.41e21","9007199254740993","2.2250738585072011e-308","4.9e-324","2.4e-324","1.7976931348623159e308","0e0","-0","-0.0","0"*50+"1","1"+"0"*400,"."+"0"*330+"1","1j","1+2j","-1-2j","1+2i","(1+2j)"," ( 1+2j ) ","j","-j","+j","1j+2","1+j","1e5j","1e5+1e-5j","1+-2j","nanj","inf+infj","nan-infj","1 + 2j","((1j))","(1","1e","1_0j","1__0j","0x1j"]
for s in texts:
    t("int %r"%s, lambda: int(s)); t("float %r"%s, lambda: float(s)); t("complex %r"%s, lambda: complex(s))
    for b in (0,2,16,36): t("int %r %d"%(s,b), lambda: int(s,b))
    try: e=s.encode()
    except: continue
    t("int %r"%e, lambda: int(e)); t("float %r"%e, lambda: float(e)); t("int %r 0"%e, lambda: int(e,0)); t("cpx b", lambda: complex(e))
