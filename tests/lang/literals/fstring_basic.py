# f-strings, the common forms
x, y, s = 5, 2.5, "str"
print(f"", f"plain", f"{x}", f"{x}{y}", f"a{x}b{y}c", f"{s}", f"{x + 1}", f"{x * y}")
print(f"{{}}", f"{{{x}}}", f"{{x}}", f"{{{{}}}}", f"}}{{", f"{{{x}", f"{x}}}")
print(f"{s!r}", f"{s!s}", f"{s!a}", f"{x!r}", f"{'é'!a}", f"{'é'!r}", f"{None!s}", f"{s!r:>8}|", f"{s!s:<8}|")
print(f"{x:d}", f"{x:5}|", f"{x:<5}|", f"{x:^5}|", f"{x:>5}|", f"{x:05}", f"{x:+}", f"{x:x}", f"{x:b}", f"{x:#x}", f"{x:*^7}")
print(f"{y:.1f}", f"{y:8.2f}|", f"{y:e}", f"{y:g}", f"{1234567:,}", f"{1234567:_}", f"{255:#o}", f"{65:c}", f"{0.5:%}")
print(f"{s:10}|", f"{s:>10}|", f"{s:.2}", f"{s:^9.2}|", f"{s:-^9}")
w, p = 8, 3
print(f"{y:{w}}|", f"{y:{w}.{p}}|", f"{s:{'<'}{w}}|", f"{s:>{w}}|", f"{x:{'0'}{w}}", f"{y:{w}.{p}f}|", f"{s:{w - 2}}|")
d = {"k": [1, {"n": "deep"}]}
print(f"{d['k'][1]['n']}", f"{d['k'][0]:>3}", f'{d["k"]}', f"{len(d)}", f"{[i for i in range(3)]}", f"{ {1: 2} }", f"{ {1, 1} }")
print(f"{(lambda v: v + 1)(x)}", f"{x if x else 0}", f"{x == 5}", f"{x != 5}", f"{x >= 5}", f"{x <= 5}", f"{x and y}", f"{not x}")
print(f"{x,}", f"{x, y}", f"{(x)}", f"{ x }", f"{x!r}", f"{*[1, 2],}")
print(f'{"a"}', f"{'a'}", f"{'{'}", f"{'}'}", f"{':'}", f"{'!'}", f'{"a" "b"}')
print(f"{x}" f"{y}", f"{x}" "{y}", "{" f"{x}" "}")
print(f"""{x}
{y}
""", end="")
print(f"{f'{x}'}", f"{f'{x}' + 'z'}", f"a{f'b{x}c'}d")
print(rf"\n{x}\t", f"\n{x}\t|".strip(), f"\x41{x}", f"\u0041{x}", f"\\{x}")
