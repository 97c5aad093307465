# indentation of any consistent width, tabs and blank lines
if True:
 print("one")
 if True:
        print("eight")
        if True:
         print("nine")
 print("one again")
if True:
	print("tab")
	if True:
		print("two tabs")
	print("tab again")
if True:
    if True:
    	print("spaces then tab")
    print("spaces")
def f():
   x = 1

   y = 2
      
   # comment
 # comment
   return x + y
print(f())
class C:
      a = 1
      def m(self):
       return 2
      def n(self): return 3
      b = 4
print(C.a, C().m(), C().n(), C.b)
if True:
    x = [
1,
  2,
        3]
    print(x)
    s = """
not indented
"""
    print(len(s))
    y = (1 +
2)
    print(y)
if 0:
    pass
elif 1:
          print("elif")
else:
  pass
for i in range(2):
    for j in range(2):
        if i == j:
            continue
        print(i, j)
    else:
        print("inner else")
else:
    print("outer else")
while True:

    # leading blank and comment

    break
if True: pass; x = 5; print(x)
if True: print("a"); print("b")
if True:
    pass
    
	
print("whitespace-only lines are ignored")
exec("if 1:\n  a = 1\n  if a:\n     b = 2\n  c = 3\nprint(a, b, c)")
exec("if 1:\n\ta = 7\n\n\n\tprint(a)\n\n")
exec("\n\n  \n\t\nprint('blank lines first')\n   ")
exec("def g():\n  return 5\n\nprint(g())\n  # tail comment")
