# Format specs in f-strings, with nested fields and conversions.
n = 255
v = 1.5
s = "abc"
w = 8
p = 2
print(f"{n:d} {n:x} {n:X} {n:o} {n:b} {n:c} {n:#x} {n:08b} {n:+} {n: } {n:5}| {n:<5}| {n:^5}| {n:*>5} {n:,} {n:_} {n:e} {n:.1f} {n:%}")
print(f"{v:f} {v:.0f} {v:e} {v:g} {v:8.2f}| {v:<8}| {v:+.1f} {v:08.3f} {v:%} {v:.1%} {v:n}")
print(f"{s:5}| {s:>5} {s:^5}| {s:.1} {s:*^7.2} {s:s} {s!r:6}| {s!s:>4} {s!a:>6}")
print(f"{n:{w}} {n:<{w}}| {v:{w}.{p}f} {s:{'*'}^{w}} {n:{'x'}} {n:0{w}{'b'}} {s:>{len(s) + 2}} {v:.{p + 1}f} {n:{w}{'x'}}")
print(f"{n:{'#'}{'x'}} {s:{'>'}{10}} {s!r:{'^'}{w}} {n:{''}} {n:{'>'}{w}{'d'}}", f"{n!r:>6}", f"{n!s}", f"{v!r}", f"{[1, 2]!r:>8}", f"{None!s:>6}")
print(f"{n:>10}{n:<10}{n:^10}|", f"{n:010}", f"{-n:010}", f"{-n:=10}", f"{n:+,}", f"{1234567:,.2f}", f"{1234567:_}", f"{10**20:,}", f"{0:#b} {0:#o} {0:#x}")
print(f"{'a:b'}", f"{d['a:b'] if (d := {'a:b': 1}) else 0:>3}", f"{(lambda x: x * 2)(3):>4}", f"{n:{{'a': 'x'}['a']}}", f"{s[::-1]:>5}", f"{s[1:]:>5}", f"{'=':=^5}", f"{'!':!^5}")
for expr in ("f'{1:q}'", "f'{1:s}'", "f'{\"a\":d}'", "f'{1.5:d}'", "f'{1:.2d}'", "f'{\"a\":=5}'"):
    try:
        print(eval(expr))
    except ValueError as e:
        print(expr, type(e).__name__)
for expr in ("f'{[]:5}'", "f'{None:>5}'", "f'{(1,):d}'", "f'{1:{None}}'"):
    try:
        print(eval(expr))
    except (TypeError, ValueError) as e:
        print(expr, "error")
