# Operators and methods of classes derived from str, bytes, int and float.
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
# str subclass
class S(str):
    def __eq__(s,o): return "eq"
    __hash__=str.__hash__
s=S("abc")
for e in ("s+'d'","'d'+s","s*2","s[0]","s[1:]","s.upper()","type(s.upper()).__name__","type(s[:]).__name__","type(s+'').__name__","type(s*1).__name__","type(s.strip()).__name__","'%s'%s","type('%s'%s).__name__","f'{s}'","s=='x'","'b' in s","s.find('b')","s.join(['1','2'])","','.join([s,s])","s.replace('a',s)","hash(s)==hash('abc')","{s:1}['abc']","type(str(s)).__name__","s<'abd'","len(s)","list(s)","s.encode()","s.startswith(s)","s.split('b')","int(S('12'))","float(S('1.5'))","repr(s)","s.format()","type(','.join([s])).__name__","type(s.replace('z','')).__name__","type(s.center(1)).__name__","type(s.lower()).__name__"):
    t(e, lambda: eval(e))
class B(bytes): pass
b=B(b"abc")
for e in ("b+b'd'","b'd'+b","b*2","b[0]","b[1:]","b.upper()","type(b[:]).__name__","b==b'abc'","b.decode()","b','.join([b,b])","bytes(b)","type(bytes(b)).__name__","bytearray(b)","memoryview(b)[1]","97 in b","b.find(98)","b.hex()","B.fromhex('6162')","type(B.fromhex('61')).__name__","b.strip(b'a')","int(B(b'12'))","b%()","repr(b)","hash(b)==hash(b'abc')"):
    t(e, lambda: eval(e))
class I(int): pass
i=I(5)
for e in ("i+1","type(i+1).__name__","type(+i).__name__","type(int(i)).__name__","i==5","hash(i)","repr(i)","str(i)","'%d'%i","f'{i:03}'","format(i,'x')","[1,2,3,4,5,6][i]","'a'*i","i.to_bytes(2,'big')","I.from_bytes(b'a','big')","type(I.from_bytes(b'a','big')).__name__","divmod(i,2)","pow(i,2,3)","round(i)","type(round(i)).__name__","-i","~i","i<<1","1<<i","i/2","float(i)","complex(i)","i.real","type(i.real).__name__","bin(i)","chr(I(65))","range(i)","i.bit_length()","bytes(i)","bool(I(0))","I('12')","I('ff',16)"):
    t(e, lambda: eval(e))
class Fl(float): pass
x=Fl(2.5)
for e in ("x+1","type(x+1).__name__","x==2.5","repr(x)","'%f'%x","f'{x:.1f}'","int(x)","round(x)","x.is_integer()","Fl.fromhex('0x1p3')","type(Fl.fromhex('1')).__name__","hash(x)==hash(2.5)","-x","abs(x)","type(float(x)).__name__","x//1","divmod(x,1)","Fl('1e3')"):
    t(e, lambda: eval(e))
