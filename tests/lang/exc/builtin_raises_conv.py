# which exception each failing conversion and formatting raises
cases = """int('x')
int('')
int('12', 99)
float('x')
int(None)
float([])
chr(-1)
chr(1114112)
ord('ab')
ord('')
bytes([256])
bytes([-1])
bytearray([300])
bytes(-1)
b'\\xff'.decode()
range(1, 2, 0)
range('a')
setattr(1, 'x', 1)
'%d' % 'a'
'%d %d' % 1
'%d' % (1, 2)
'{}'.format()
'{x}'.format(1)
'{:d}'.format('a')
'{:z}'.format(1)
'abc'.join([1])
'a'.join(5)
list(5)
dict(5)
dict([1])
dict([(1, 2, 3)])
tuple(5)
set(5)
set([[]])
divmod(1, 0)
round('a')
pow(2, 3, 0)
1 << -1
int.from_bytes(b'a', 'bad')
(-1).to_bytes(1, 'big')
(256).to_bytes(1, 'big')
'abc'.split('')
'a'.encode('utf-8').decode('utf-8').x
bin(1.5)
hex('a')
[1, 2, 3][1:2:0]
float('1') < 'a'
bytes('a')
str(b'a', 5)
frozenset([{}])
ord(5)
list.append(1, 2)
str.upper(1)
"""
for line in cases.split("\n"):
    if line:
        try:
            eval(line)
            print(line, "-> no error")
        except Exception as e:
            n = type(e).__name__
            if isinstance(e, ImportError):
                n = "ImportError"
            elif isinstance(e, OSError):
                n = "OSError"
            elif isinstance(e, UnicodeError):
                n = "UnicodeError"
            print(line, "->", n)
