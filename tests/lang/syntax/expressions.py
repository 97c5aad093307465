# expressions that are syntax errors
bad = """1 +
+
* 2
1 2
1 + * 2
a b
a.
.a
a..b
a.1
a[
a[]
a[1
a[1:2:3:4]
a[1 2]
a]
(
()(
)
(1
1)
(1, 2
(1,, 2)
(,)
(, 1)
[1,,2]
[,]
[1 2]
{1: 2
{1:}
{:1}
{1: 2, 3}
{1, 2: 3}
{1: 2 3: 4}
{,}
{**a, *b}
{*a, **b}
{*a: 1}
{**a: 1}
*a
**a
(*a)
(**a)
[**a]
f(**a, *b)
f(a=1, b)
f(**a, b)
f(a b)
f(a, , b)
f(,)
f(a=)
f(a=1, a=2)
f(1=2)
f(a+b=1)
f(lambda: 1=2)
f(None=1)
f(True=1)
not
not not
a not b
a not
a in
in a
a not in
a is
is a
a is not
a and
and a
a or
or a
a and or b
a if
a if b
a if b else
if a else b
a if else b
a if b else c if
lambda
lambda:
lambda x
lambda x:
lambda x, x: 1
lambda 1: 2
lambda x y: 1
lambda (x): 1
lambda x=: 1
lambda *: 1
lambda *, **k: 1
lambda **k, a: 1
lambda *a, *b: 1
lambda x=1, y: 2
a :=
:= a
a := 1
(a := )
(1 := 2)
(a.b := 1)
(a[0] := 1)
((a, b) := 1)
(a := b := 1)
f(a := 1 = 2)
a = 1
a == = 1
a = = 1
a < > b
a <> b
a ! b
a !
!a
a ? b
a ? b : c
$a
a $ b
`a`
a @
@ a
a // / b
a *** b
a ++
a --
a ** ** b
a >>> b
a <<< b
a && b
a || b
~
-
a ~ b
a -> b
a => b
a : b
: a
a;
yield
yield 1
await x
[x for]
[x for x]
[x for x in]
[for x in y]
[x for x in y if]
[x for x y]
[x, y for x in z]
[x for 1 in y]
[x for x in y z]
(x for x in y, z)
{x for x in y: z}
{x: y for x in z, 1}
{x: for x in y}
[*x for x in y]
{**x for x in y}
{*x for x in y}
[x async for x in y]
(x for x in *y)
[x for x in *y]
a = b if c
print a
exec a
a, = 1
None = 1
1 = a
f() = 1
\\
a \\ b
'a
"a
'a' 'b
'''a
\"\"\"a
b'é'
b'a' 'b'
r'\\'
'\\x1'
'\\u12'
'\\U12345678'
0x
0b
0o
0b2
0o8
0xg
1_
1__0
01
1e
1e+
1.e
0_
0x_
1.2.3
1a
1_a
0b1.0
import a
pass
return
break
del a
global a
assert
assert a
raise
if a: b
while a: b
def f(): pass
class C: pass
with a: b
try: a
for a in b: c
a; b
a\\nb
...a
a...
.. .
1..
1.real
'a'b
b'a'c
f'{'
f'}'
f'{}'
f'{a'
f'{a!}'
f'{a!x}'
f'{a b}'
f'{a:{'
f'{!r}'
f'{=}'
f'a' b'c'"""
n = 0
lines = bad.split("\n")
for s in lines:
    s = s.replace("\\n", "\n") if s == "a\\nb" else s
    try:
        compile(s, "<s>", "eval")
        print("accepted", repr(s))
    except SyntaxError:
        n += 1
print(n, len(lines))
