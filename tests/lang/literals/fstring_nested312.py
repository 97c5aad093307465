# f-strings with the freedom of PEP 701: same quotes, backslashes and comments inside the braces
x, y = 1, "v"
d = {"a": 1, "b": [2, 3]}
print(f"{d["a"]}", f'{d['b'][0]}', f"{d["b"][1]:>{d["a"] + 2}}|")
print(f"{"x"}", f'{'x'}', f"{"a" "b"}", f"{"{"}", f"{"}"}", f"{":"}", f"{"!r"}")
print(f"{f"{f"{x}"}"}", f"{f"{f"{f"{f"{x}"}"}"}"}", f"1{f"2{f"3{x}4"}5"}6")
print(f"{"\n".join(["a", "b"])}", f"{'\t'}|", f"{"\\"}", f"{"\x41"}", f"{ord("\0")}", f"{'\''}", f"{"\""}")
print(f"{x  # a comment with } and "
}", f"""{
    x,  # first
    y   # second
}""")
print(f"{
    x
    +
    1
}", f'{
[i for i in
 range(3)]
}')
print(f"{x:{"0"}{"4"}}", f"{y!r:{">"}{x + 5}}", f"{x:{f"{"0"}"}4}", f"{x:{"0":>{1}}4}")
print(f"{"nested 'quotes' \"both\""}", f"{'''triple'''}", f"{"""t"q"""}", f"{"a'b"!r}")
print(f"{x=}", f"{d["a"]=}", f"{"q"=}", f"{f"{x}"=}")
print(rf"{"\n"}\n", rf"{r"\n"}", f"{r"\n"}", f"{b"\x00"}")
print(f"{(lambda s: s + "!")("hi")}", f"{[f"{i}" for i in "ab"]}", f"{ {"k": "v"} }", f"{ {"k": f"{x}"}["k"] }")
print(f"a{x}{"b"}{{c}}{"{d}"}", f"{"}}"}{{", f"{"{{"}")
print("".join(f"{c}{f"{c}{c}"}" for c in "ab"), f"{"a" if x else "b"}", f"{y == "v"}", f"{"v" != y}")
