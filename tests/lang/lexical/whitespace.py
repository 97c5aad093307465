# white space between tokens: none, much, tabs and form feeds
x=1+2*3
print(x)
y	=	x	+	1
print ( y )
z=[1,2,3][0]if x else 0
print( z,x,   y )
print(x<y,x>y,x==y,x!=y,x<=y,x>=y,not x,x and y,x or y,x**2,x//2,x<<1,x>>1,~x,x&1,x|8,x^1,x%4)
def   f  ( a  ,  b  =  2  , * c , ** d )   :   return   a  ,  b , c , d
print(f(1),f( 1 , 2 , 3 , k = 4 ))
def g(a,b=2,*c,**d):return a,b,c,d
print(g(1),g(1,2,3,k=4))
class   C  :
    a=1
    b  =  2
print(C . a, C.b)
l=lambda a,b=1:a+b
print(l(1),l  (  2  ))
d={'a':1,'b':2}
print(d ['a'],d['b'],{ 'x' :1 , },[ ],( ),{ })
if(x):print("paren if")
while(x):x=0
for(i)in(1,2):print(i,end='')
print()
assert(True)
del(d)
def h():return(1)
def k():return[1]
def m():yield(1)
print(h(),k(),list(m()))
print((1)if(1)else(2),[i for(i)in(1,2)if(i)])
print("a"if 1 else"b","a"in"abc","x"not in"abc",not"")
x=-1
x=- 1
x-=-1
print(x,x- -1,x+-1,x- - -1,2**-1)

print("form feed before")
if 1:
    print("form feed in block")
    
    print("form feed line")
exec("if 1:\n\x0c    a = 1\n    b = 2\nprint(a, b)")
exec("a =\x0c5\nprint(a)")
exec("\x0cprint('ff first')")
exec("x=1\r\ny=2\r\nif x:\r\n    print(x,y)\r\n")
exec("x=3\ry=4\rprint(x,y)\r")
print(eval(" 1+1"), eval("\t2 "), eval("  (3)  "))
print(1 .__class__ is int, 1..__class__ is float, 1.0.__class__ is float, 1.5 .__class__ is float)
