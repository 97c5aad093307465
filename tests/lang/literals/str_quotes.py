# quotes, triple quotes and line ends inside string literals
print('a', "a", '''a''', """a""", '', "", '''''', """""")
print('"', "'", '''"''', """'""", '''a'b''', '''a"b''', """a"b""", """a""b""", '''a''b''', """a\"""b""")
print('''it's''', """say "hi" """, '''""""''', """''''""", '\'', "\"")
s = """line 1
line 2
  line 3
"""
print(repr(s), len(s))
s = '''a
'b'
''c'''
print(repr(s))
s = """\
no newline at start, none at end\
"""
print(repr(s))
s = """tab	and trailing   
   lead"""
print(repr(s))
s = """# not a comment
x = 1 # nor this
if: [ ( {"""
print(s)
print(len(""" """), len("""

"""), repr('''\n
'''))
def f():
    """doc
    string"""
    x = '''
in function
    '''
    return x
print(repr(f()))
print("""a""" '''b''' "c" 'd', """
"""'e')
print(["""[1,
2]""", 'x'][0])
x = {'k': """v
w"""}
print(x)
print(exec("y = '''a\r\nb\rc'''\nprint(repr(y))"))
print("#", '#', "a # b")  # comment
