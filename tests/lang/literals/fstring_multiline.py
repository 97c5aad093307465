# f-strings over several lines
x, y = 1, 2
print(f"""{x}
 {y}
  {x + y}""")
print(f'''{
x
}''', f'''{
    x
    +
    y
}''')
print(f"""a{
[x,
 y]
}b""")
print(f"a{x}\
b{y}\
c")
print(f"{x}"
      f"{y}"
      "z")
s = f"""
{x:>5}
{y:<5}|
"""
print(repr(s))
print(f"""{
    {'a': 1,
     'b': 2}['b']
}""")
print(f"""{
(lambda:
    5)()
}""")
print(f'''"{x}"''', f"""'{x}'""", f"""{"x"}{'y'}""", f'''{'x'}{"y"}''')
print(f"""{'''a
b'''}""")
print(f"""{f'''{f"{x}"}'''}""")

def f():
    z = f"""
    indented {x}
    """
    return z

print(repr(f()))
print(f"{x}" """
tail""")
print(f"""# {x} not a comment
{y}""")
