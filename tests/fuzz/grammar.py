#!/usr/bin/env python3
# helper
# Size: one grammar, whose productions use one another.
"""Programs made by a grammar, run by CPython (this process) and by Hirune: they must print the same.

grammar.py BINARY [--seed N] [--count N | --seconds N] [--heap SIZE] [--keep FOLDER]
grammar.py --show SEED              prints the program of a seed
grammar.py BINARY --reduce FILE     makes a program that prints something else on Hirune smaller

The program of a seed is always the same. Expressions are made by type, so that most do something; every statement group catches what
is raised and prints its type. What differs on purpose (docs/DIFFERENCES.md) is not generated: texts of exceptions, the order of sets,
when objects die, encodings. Size: one grammar, whose productions use one another.
Ends with `N passed, N failed`. SPDX-License-Identifier: MIT
"""
import argparse
import ast
import contextlib
import io
import os
import random
import re
import signal
import subprocess
import sys
import time

PRELUDE = '''\
class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name
    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__)
        return self.swallow
class AsyncManager:
    def __init__(self, name):
        self.name = name
    async def __aenter__(self):
        print("aenter", self.name)
        return await Wait(self.name)
    async def __aexit__(self, kind, value, trace):
        print("aexit", self.name, kind and kind.__name__)
class Wait:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        got = yield self.value
        return got if got is not None else self.value
class Steps:
    def __init__(self, n):
        self.n = n
    def __aiter__(self):
        return self
    async def __anext__(self):
        self.n -= 1
        if self.n < 0:
            raise StopAsyncIteration
        return await Wait(self.n)
class Error(Exception):
    pass
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f"Point({self.x!r}, {self.y!r})"
class Managed:
    """A descriptor that reports what is done with it."""
    def __set_name__(self, owner, name):
        self.key = "_" + name
    def __get__(self, o, owner):
        return self.key if o is None else o.__dict__.get(self.key, 0)
    def __set__(self, o, value):
        print("managed", value)
        o.__dict__[self.key] = value
    def __delete__(self, o):
        del o.__dict__[self.key]
def twice(f):
    def wrapped(*a, **k):
        return f(*a, **k), f(*a, **k)
    return wrapped
def with_k(k):
    return lambda f: lambda *a: (k, f(*a))
def shape(e):
    """The tree of an exception group."""
    return [shape(i) for i in e.exceptions] if isinstance(e, BaseExceptionGroup) else type(e).__name__
def drive(coroutine):
    out, value = [], None
    try:
        while len(out) < 50:
            out.append(coroutine.send(value))
            value = len(out) if len(out) % 3 else None
    except StopIteration as e:
        return out, e.value
    coroutine.close()
    return out
def take(iterable, n=20):
    out = []
    for item in iterable:
        out.append(item)
        if len(out) >= n:
            break
    return out
def clip(v):
    return v if abs(v) < 1 << 200 else v % 1000003
'''

TYPES = ("int", "float", "str", "bytes", "list", "tuple", "dict", "set", "bool")
INTS = ("0", "1", "2", "3", "-1", "7", "10", "255", "1 << 30", "-(1 << 30)", "(1 << 31) - 1", "1 << 62", "-(1 << 63)", "(1 << 64) + 1",
        "10 ** 20", "-3 ** 50", "0x7fffffff", "12345678901234567890123", "1_000", "0b1011", "0o17")
FLOATS = ("0.0", "-0.0", "1.5", "-2.25", "1e10", "3.141592653589793", "1e-5", "123456.789", "1e300", "5e-324", "float('inf')", "0.1", "1e16")
STRS = ("''", "'a'", "'hello'", "'Hello World'", "'x,y,z'", "'\\u20acuro'", "' pad '", "'12'", "'aXbXc'", "'tab\\tnew\\n'", "'zz' 'top'", "'%d'", "'\\U0001f600'")
BYTES = ("b''", "b'a'", "b'hello'", "b'\\x00\\xff'", "b'a,b'", "bytes(3)", "bytearray(b'xyz')")
CATCH = ("Exception", "ValueError", "(TypeError, IndexError)", "KeyError", "Error", "LookupError", "ArithmeticError")
RAISE = ("ValueError('v')", "TypeError", "IndexError(1)", "KeyError('k')", "Error(1, 2)", "ZeroDivisionError()", "StopIteration(3)", "RuntimeError()")


class Maker:
    """One program. `scopes` is the chain of names visible, each a dict of name to type."""

    def __init__(self, seed):
        self.r = random.Random(seed)
        self.lines = []
        self.indent = 0
        self.count = 0
        self.scopes = [{}]
        self.functions = []  # name, number of parameters, kind
        self.classes = []
        self.loops = 0

    # ---- names and lines ------------------------------------------------------------------------------------------------

    def add(self, line):
        self.lines.append("    " * self.indent + line)

    def name(self, prefix="v"):
        self.count += 1
        return f"{prefix}{self.count}"

    def variable(self, kind):
        names = [n for scope in self.scopes for n, k in scope.items() if k == kind]
        return self.r.choice(names) if names else None

    def pick(self, *choices):
        return self.r.choice(choices)

    def block(self, *makers):
        self.indent += 1
        before = len(self.lines)
        for maker in makers:
            maker()
        if len(self.lines) == before:
            self.add("pass")
        self.indent -= 1

    # ---- expressions ------------------------------------------------------------------------------------------------------

    def expr(self, kind, depth=3):
        if kind == "any":
            kind = self.r.choice(TYPES)
        name = self.variable(kind)
        if name and self.r.random() < (0.35 if depth > 0 else 0.7):
            return name
        if depth <= 0:
            return self.atom(kind)
        return getattr(self, kind + "_expr")(depth - 1)

    def atom(self, kind):
        r = self.r
        if kind == "int":
            return f"({r.choice(INTS)})" if r.random() < 0.4 else str(r.randrange(-20, 100))
        if kind in ("float", "str", "bytes"):
            return r.choice({"float": FLOATS, "str": STRS, "bytes": BYTES}[kind])
        items = [str(r.randrange(-5, 20)) for _ in range(r.randrange(4))]
        if kind == "list":
            return "[" + ", ".join(items) + "]"
        if kind == "tuple":
            return "(" + "".join(i + ", " for i in items) + ")"
        if kind == "dict":
            return "{" + ", ".join(f"{r.choice(STRS[1:4])}: {i}" for i in items) + "}"
        if kind == "set":
            return "{" + ", ".join(items) + "}" if items else "set()"
        return r.choice(("True", "False"))

    def int_expr(self, d):
        e, r = self.expr, self.r
        a, b = e("int", d), e("int", d)
        return r.choice((
            lambda: f"({a} {self.pick('+', '-', '&', '|', '^')} {b})", lambda: f"clip({a} * {b})", lambda: f"({a} {self.pick('//', '%')} {b})",
            lambda: f"({a} {self.pick('<<', '>>')} {r.randrange(70)})", lambda: f"clip({a}) ** {r.randrange(4)}", lambda: f"({self.pick('-', '~', '+')}{a})",
            lambda: f"len({e(self.pick('str', 'bytes', 'list', 'dict', 'set', 'tuple'), d)})", lambda: f"abs({a})", lambda: f"({a} if {e('bool', d)} else {b})",
            lambda: f"sum({e('list', d)})", lambda: f"max({a}, {b})", lambda: f"min({e('list', d)}, default={b})", lambda: f"int({e('float', d)})",
            lambda: f"{e('list', d)}[{e('int', 0)}]", lambda: f"{e('tuple', d)}[{r.randrange(-3, 3)}]", lambda: f"{e('dict', d)}.get({e('str', d)}, {a})",
            lambda: f"{e('str', d)}.{self.pick('find', 'count', 'index', 'rfind')}({e('str', 0)})", lambda: f"{e('bytes', d)}[{r.randrange(-2, 3)}]",
            lambda: f"int({self.pick(repr('12'), repr('-7'), repr('0x1f'), repr('zz'))}, {self.pick(0, 10, 16, 36)})", lambda: f"pow({a}, {r.randrange(9)}, {b})",
            lambda: f"round({e('float', d)})", lambda: f"ord({e('str', d)}[{r.randrange(3)}])", lambda: f"(lambda x, y={b}: x + y)({a})",
            lambda: f"({self.walrus('int', a)} + {b})", lambda: f"{e('list', d)}.{self.pick('index', 'count')}({a})", lambda: f"divmod({a}, {b})[{r.randrange(2)}]",
            lambda: self.call(d), lambda: f"int.from_bytes({e('bytes', d)}, {self.pick(repr('big'), repr('little'))})", lambda: f"next(iter({e('list', d)}), {a})"))()

    def walrus(self, kind, value):
        if self.in_class or self.in_comprehension:
            return value
        name = self.name("w")
        return f"({name} := {value})"

    in_class = in_comprehension = False

    def call(self, d):
        functions = [f for f in self.functions if f[2] == "plain"]
        if not functions:
            return self.expr("int", 0)
        name, parameters, _ = self.r.choice(functions)
        return f"{name}({self.arguments(parameters, d)})"

    def arguments(self, parameters, d):
        r, form = self.r, self.r.randrange(6)
        values = [self.expr("int", d) for _ in range(parameters)]
        if form == 0:
            return "*[" + ", ".join(values) + "]"
        if form == 1 and values:
            return ", ".join(values[:-1] + [f"p{parameters - 1}={values[-1]}"])
        if form == 2:
            return "**{" + ", ".join(f"'p{i}': {v}" for i, v in enumerate(values)) + "}"
        if form == 3:
            return ", ".join(values + [self.expr("int", 0)])
        if form == 4 and values:
            return f"*({values[0]},), " + ", ".join(values[1:] + ["**{}"])
        if form == 5:
            return ", ".join(values + [f"k{r.randrange(3)}={self.expr('int', 0)}"])
        return ", ".join(values)

    def float_expr(self, d):
        a, b, i = self.expr("float", d), self.expr("float", d), self.expr("int", d)
        return self.pick(f"({a} {self.pick('+', '-', '*', '/', '//', '%')} {b})", f"(clip({i}) / {self.expr('int', d)})", f"(-{a})", f"abs({a})", f"float(clip({i}))",
                         f"round({a}, {self.r.randrange(-2, 6)})", f"({a} * clip({i}))", f"({b} if {a} < {b} else {a})", f"float({self.pick(repr('1e5'), repr('nan'), repr(' -3.5 '), repr('x'))})",
                         f"({self.expr('float', 0)} ** {self.r.randrange(-2, 4)})", f"max({a}, {b})", f"sum([{a}, {b}, {i} % 100])")

    def str_expr(self, d):
        e, r = self.expr, self.r
        s, t = e("str", d), e("str", d)
        return r.choice((
            lambda: f"({s} + {t})", lambda: f"({s} * {r.randrange(-1, 4)})", lambda: f"{s}[{self.bounds()}]", lambda: f"str({e('any', d) if r.random() < .5 else e('int', d)})" if 0 else f"str({e('int', d)})",
            lambda: f"repr({e(self.pick('int', 'float', 'str', 'bytes', 'list', 'tuple', 'dict', 'bool'), d)})", lambda: f"{s}.{self.pick('upper', 'lower', 'strip', 'title', 'capitalize', 'swapcase', 'lstrip', 'rstrip')}()" .replace('.title()', '.upper()').replace('.capitalize()', '.lower()').replace('.swapcase()', '.lower()'),
            lambda: f"{s}.replace({t}, {e('str', 0)})", lambda: f"{s}.join({e('str', 0)}.split({self.pick(repr(','), repr(' '), '')}))", lambda: f"', '.join(str(i) for i in {e(self.pick('list', 'tuple', 'dict'), d)})",
            lambda: self.fstring(d), lambda: f"'{self.pick('%5d|', '%-8x|', '%+d', '%o', '%06d')}' % {e('int', d)}", lambda: f"'{self.pick('%.3f', '%10.2e', '%g', '%s', '%r')}' % {e('float', d)}",
            lambda: f"'{{:>{r.randrange(9)}}}{{!r}}'.format({e('int', d)}, {s})", lambda: f"{s}.{self.pick('center', 'ljust', 'rjust')}({r.randrange(9)})", lambda: f"({s} if {e('bool', d)} else {t})",
            lambda: f"{e('bytes', d)}.hex()", lambda: f"chr({e('int', d)} % 1000)", lambda: f"{self.pick('hex', 'bin', 'oct')}({e('int', d)})", lambda: f"{s}.zfill({r.randrange(9)})",
            lambda: f"format({e('int', d)}, '{self.pick(',', '_', '>+12', '^20', '#x', '08b', '<5', 'e')}')", lambda: f"format({e('float', d)}, '{self.pick('.2f', ',.1f', '+.3e', '>12', 'g', '.0f', '08.2f', '%')}')",
            lambda: f"max({s}, {t})", lambda: f"''.join(reversed({s}))", lambda: f"''.join(sorted({s}))", lambda: f"{s}.partition({self.pick(repr('l'), repr(','), repr('X'))})[{r.randrange(3)}]"))()

    def fstring(self, d):
        parts = []
        for _ in range(self.r.randrange(1, 4)):
            kind = self.pick("int", "float", "str", "list", "dict")
            value = self.variable(kind) or f"({self.atom(kind)})".replace("'", '"').replace("\\", "/")
            spec = {"int": ("", ":>8", ":+", ":#x", ":,", "!r:>12", ":{3 + 4}"), "float": ("", ":.2f", ":>10.3e", ":g", "!r"), "str": ("", "!r", ":>7", ":^9", "!a"),
                    "list": ("", "!r", "!s:>12"), "dict": ("", "!r")}[kind]
            parts.append(self.pick("", "x=", "{{", "}}") + "{" + value + (self.pick("", " =") if self.r.random() < .2 and value.isidentifier() else "") + self.r.choice(spec) + "}")
        return "f'" + "".join(parts) + "'"

    def bounds(self):
        r = self.r
        parts = [self.pick("", str(r.randrange(-6, 7)), str(self.pick(100, -100, 2 ** 63, -2 ** 63, 10 ** 20))) for _ in range(r.randrange(2, 4))]
        if len(parts) == 3 and parts[2] == "0":
            parts[2] = "-1"
        return ":".join(parts)

    def bytes_expr(self, d):
        a, b = self.expr("bytes", d), self.expr("bytes", 0)
        return self.pick(f"({a} + {b})", f"{a}[{self.bounds()}]", f"{self.expr('str', d)}.encode()", f"bytes(i & 255 for i in {self.expr('list', d)})", f"({a} * {self.r.randrange(3)})",
                         f"bytes(reversed({a}))", f"{a}.replace({b}, b'-')", f"bytes(memoryview({a})[{self.bounds()}])", f"bytes(sorted({a}))", f"({self.expr('int', 0)} & 65535).to_bytes(3, 'big')", f"bytearray({a})", f"{a}.join([{b}, {b}])", f"b'%d:%s' % ({self.r.randrange(99)}, {b})")

    def comprehension(self, d, open_, close, item=None):
        r, name = self.r, self.name("i")
        source = self.pick(f"range({r.randrange(-2, 9)})", self.expr("list", d), self.expr("tuple", d), f"enumerate({self.expr('list', d)})" if 0 else self.expr("list", 0))
        outer, self.in_comprehension = self.in_comprehension, True
        self.scopes.append({name: "int"})
        item = item(name) if item else self.expr("int", d)
        text = f"{open_}{item} for {name} in {source}"
        if r.random() < 0.5:
            text += f" if {self.expr('bool', d)}"
        if r.random() < 0.2:
            text += f" for {self.name('i')} in range({r.randrange(3)})"
        self.scopes.pop()
        self.in_comprehension = outer
        return text + close

    def list_expr(self, d):
        e, r = self.expr, self.r
        a = e("list", d)
        return r.choice((
            lambda: f"({a} + {e('list', d)})", lambda: f"({a} * {r.randrange(-1, 3)})", lambda: f"{a}[{self.bounds()}]", lambda: self.comprehension(d, "[", "]"), lambda: f"sorted({a}{self.pick('', ', reverse=True', ', key=lambda x: -x', ', key=lambda x: x % 3', ', key=str')})",
            lambda: f"list({e(self.pick('tuple', 'list', 'bytes'), d)})", lambda: f"sorted({e('set', d)})", lambda: f"list(range({r.randrange(-5, 6)}, {r.randrange(-5, 12)}, {self.pick(1, 2, -1, -3, 7)}))", lambda: f"[*{a}, {e('int', d)}, *{e('tuple', d)}]",
            lambda: f"list(map(lambda x: {self.lambda_body('x', d)}, {a}))", lambda: f"list(filter({self.pick('None', 'lambda x: x > 2')}, {a}))", lambda: f"[x * y for x, y in zip({a}, {e('list', d)})]", lambda: f"list({e('dict', d)}.values())", lambda: f"list(reversed({a}))",
            lambda: f"[i for i, _ in enumerate({a}, {r.randrange(5)})]", lambda: self.generated(d), lambda: self.comprehension(d, "list(", ")")))()

    def lambda_body(self, name, d):
        self.scopes.append({name: "int"})
        outer, self.in_comprehension = self.in_comprehension, True
        text = self.expr("int", d)
        self.in_comprehension = outer
        self.scopes.pop()
        return text

    def generated(self, d):
        generators = [f for f in self.functions if f[2] == "generator"]
        if not generators:
            return self.expr("list", 0)
        name, parameters, _ = self.r.choice(generators)
        return f"take({name}({', '.join(self.expr('int', d) for _ in range(parameters))}))"

    def tuple_expr(self, d):
        e = self.expr
        return self.pick(f"({e('int', d)}, {e('int', d)})", f"tuple({e('list', d)})", f"({e('tuple', d)} + {e('tuple', d)})", f"{e('tuple', d)}[{self.bounds()}]", f"divmod({e('int', d)}, {e('int', d)})", f"(*{e('list', d)}, {e('int', 0)})", f"tuple(sorted({e('set', d)}))")

    def dict_expr(self, d):
        e = self.expr
        return self.pick(f"{{**{e('dict', d)}, {e('str', d)}: {e('int', d)}}}", f"dict(a={e('int', d)}, b={e('int', 0)})", f"({e('dict', d)} | {e('dict', d)})", self.comprehension(d, "{", "}", lambda n: f"str({n}): {self.expr('int', d)}"), f"dict(zip({e('str', d)}, {e('list', d)}))", f"dict.fromkeys({e('str', d)}, {e('int', d)})", f"dict(sorted({e('dict', d)}.items()))")

    def set_expr(self, d):
        e = self.expr
        return self.pick(f"({e('set', d)} {self.pick('|', '&', '-', '^')} {e('set', d)})", f"set({e('list', d)})", self.comprehension(d, "{", "}"), f"frozenset({e('list', d)})", f"{{*{e('tuple', d)}, {e('int', d)}}}")

    def bool_expr(self, d):
        e, kind = self.expr, self.pick("int", "float", "str", "list", "tuple", "bytes")
        a, b, c = e(kind, d), e(kind, d), e(kind, 0)
        op = lambda: self.pick("<", "<=", "==", "!=", ">", ">=")
        return self.pick(f"({a} {op()} {b})", f"({a} {op()} {b} {op()} {c})", f"(not {e('any', d)})", f"({e('bool', d)} {self.pick('and', 'or')} {e('bool', d)})", f"({e('int', d)} {self.pick('in', 'not in')} {e(self.pick('list', 'set', 'tuple'), d)})", f"({e('str', d)} in {e(self.pick('str', 'dict'), d)})",
                         f"isinstance({e('any', d)}, {self.pick('int', 'str', '(list, tuple)', 'float', 'bool')})", f"bool({e('any', d)})", f"{self.pick('all', 'any')}({e('list', d)})", f"({e('dict', d)} == {e('dict', d)})", f"({e('set', d)} {self.pick('<=', '<', '>', '==')} {e('set', d)})",
                         f"{e('str', d)}.{self.pick('startswith', 'endswith')}({e('str', 0)})", f"{e('str', d)}.{self.pick('isdigit', 'isalpha', 'isspace', 'isupper', 'islower')}()", f"({e('any', d)} is None)", f"({e('int', d)} == {e('float', d)})")

    # ---- statements -----------------------------------------------------------------------------------------------------------

    def statement(self, depth=2):
        simple = (self.assign, self.assign, self.assign, self.show, self.show, self.augment, self.unpack, self.mutate)
        compound = (self.if_, self.for_, self.while_, self.try_, self.with_, self.match, self.comprehend, self.try_star, self.closures)
        nested = (self.function, self.generator, self.class_, self.coroutine, self.delegation, self.async_generator, self.decorated, self.managed)
        if depth <= 0 or self.r.random() < 0.6:
            self.r.choice(simple)()
        elif self.r.random() < 0.72 or self.loops:
            self.r.choice(compound)(depth - 1)
        else:
            self.r.choice(nested)(depth - 1)

    def body(self, depth, least=1, most=4):
        for _ in range(self.r.randrange(least, most)):
            self.statement(depth)

    def assign(self):
        kind = self.r.choice(TYPES)
        value = self.expr(kind)
        name = self.name()
        if self.r.random() < 0.1:
            other = self.name()
            self.scopes[-1][other] = kind
            self.add(f"{name} = {other} = {value}")
        else:
            self.add(f"{name} = {value}")
        self.scopes[-1][name] = kind

    def show(self):
        kind = self.pick(*TYPES)
        value = self.expr(kind)
        self.add(f"print({'sorted(' + value + ')' if kind == 'set' else value})")

    def own(self, kind):
        names = [n for n, k in self.scopes[-1].items() if k == kind and n[0] == "v"]
        return self.r.choice(names) if names else None

    def augment(self):
        kind = self.pick("int", "float", "str", "list", "tuple", "set", "dict")
        name = self.own(kind)
        if not name:
            return self.assign()
        op = {"int": ("+", "-", "//", "%", "&", "|", "^", ">>"), "float": ("+", "-", "*", "/"), "str": ("+",), "list": ("+",), "tuple": ("+",), "set": ("|", "&", "-", "^"), "dict": ("|",)}[kind]
        # in a function a name may be unbound, which Hirune notices when the value is known
        value = self.expr(kind, 2) if len(self.scopes) == 1 else self.atom(kind)
        if kind in ("str", "list", "tuple"):
            value += "[:9]"
        self.add(f"{name} {self.r.choice(op)}= {value}")

    def unpack(self):
        form, a, b, c = self.r.randrange(4), self.name(), self.name(), self.name()
        if form == 0:
            self.add(f"{a}, *{b} = {self.expr('list')}")
        elif form == 1:
            self.add(f"*{b}, {a} = {self.expr('tuple')}")
        elif form == 2:
            self.add(f"({a}, {c}), *{b} = {self.expr('tuple')}, *{self.expr('list')}")
        else:
            self.add(f"{a}, {c} = {self.expr('int')}, {self.expr('int')}; {b} = [{a}]; {a}, {c} = {c}, {a}")
        self.scopes[-1].update({a: "int", b: "list"})
        if form >= 2:
            self.scopes[-1][c] = "int"

    def mutate(self):
        kind = self.pick("list", "dict", "set", "list")
        name = self.own(kind)
        if not name:
            return self.assign()
        e = self.expr
        self.add(name + {"list": lambda: self.pick(f".append({e('int')})", f".extend({e('list')}[:9])", f".insert({self.r.randrange(-3, 5)}, {e('int')})", f".pop({self.pick('', '0', '-1', '5')})", f".sort({self.pick('', 'reverse=True', 'key=lambda x: x % 5')})", ".reverse()", f"[{self.bounds()}] = {e('list')}[:9]", f"[{self.r.randrange(-4, 5)}] = {e('int')}", f".remove({e('int')})", ".clear()"),
                         "dict": lambda: self.pick(f"[{e('str')}] = {e('int')}", f".pop({e('str')}, None)", f".update({e('dict')})", f".setdefault({e('str')}, {e('int')})", ".popitem()"),
                         "set": lambda: self.pick(f" |= {{{e('int')}}}", f" -= {e('set')}")}[kind]())
        if self.r.random() < 0.2:
            self.add(f"del {name}[{self.bounds() if kind == 'list' else e('str')}]" if kind != "set" else f"print(len({name}))")

    def comprehend(self, depth):
        self.add(f"print({self.comprehension(2, '[', ']')})")

    def if_(self, depth):
        self.add(f"if {self.expr('bool')}:")
        self.block(lambda: self.body(depth))
        if self.r.random() < 0.3:
            self.add(f"elif {self.expr('any', 2)}:")
            self.block(lambda: self.body(depth))
        if self.r.random() < 0.5:
            self.add("else:")
            self.block(lambda: self.body(depth))

    def loop_body(self, depth):
        self.loops += 1
        self.body(depth)
        if self.r.random() < 0.4:
            self.add(f"if {self.expr('bool', 2)}: {self.pick('break', 'continue')}")
            self.statement(0)
        self.loops -= 1

    def for_(self, depth):
        if self.loops >= 2:
            return self.assign()
        name = self.name("i")
        source = self.pick(f"range({self.r.randrange(6)})", self.expr("list", 2) + "[:6]", self.expr("tuple", 2) + "[:6]", f"sorted({self.expr('set', 1)})[:6]")
        self.add(f"for {name} in {source}:")
        self.scopes[-1][name] = "int"
        self.block(lambda: self.loop_body(depth))
        if self.r.random() < 0.3:
            self.add("else:")
            self.block(lambda: self.body(0))

    def while_(self, depth):
        if self.loops >= 2:
            return self.assign()
        name = self.name("n")
        self.add(f"{name} = {self.r.randrange(5)}")
        self.add(f"while {name} > 0:")
        self.block(lambda: self.add(f"{name} -= 1"), lambda: self.loop_body(depth))
        if self.r.random() < 0.3:
            self.add("else:")
            self.block(lambda: self.body(0))

    def try_(self, depth):
        self.add("try:")

        def risky():
            self.body(depth)
            if self.r.random() < 0.5:
                self.add(f"raise {self.r.choice(RAISE)}" if self.r.random() < 0.6 else f"assert {self.expr('bool', 2)}")
        self.block(risky)
        handlers = self.r.randrange(3)
        for kind in self.r.sample(CATCH[1:], handlers):
            self.add(f"except {kind} as e:")
            self.block(lambda: self.add(f"print(type(e).__name__, len(e.args) * (type(e) is not OverflowError), e.__context__ is None)"), lambda: self.body(depth), lambda: self.r.random() < 0.15 and self.add(self.pick("raise", "raise Error from e")))
        if handlers and self.r.random() < 0.3:
            self.add("else:")
            self.block(lambda: self.body(0))
        if not handlers or self.r.random() < 0.5:
            self.add("finally:")
            self.block(lambda: self.add(f"print('finally {self.count}')"), lambda: self.body(depth, 0, 3), lambda: self.loops and self.r.random() < 0.1 and self.add("break"))

    def with_(self, depth):
        name = self.name("m")
        self.add(self.pick(f"with Manager({self.count}, {self.expr('bool', 1)}) as {name}:", f"with Manager({self.count}) as {name}, Manager('b', True):"))
        self.scopes[-1][name] = "int"
        self.block(lambda: self.body(depth), lambda: self.r.random() < 0.3 and self.add(f"raise {self.r.choice(RAISE)}"))

    def match(self, depth):
        r = self.r
        self.add(f"match {self.pick(self.expr('any', 2), self.expr('any', 2), self.point())}:")
        cases = [(f"{r.randrange(5)} | {r.randrange(5)}", {}), ("[x, y]", {"x": 0, "y": 0}), ("[x, *rest]", {"x": 0}), ("{'a': x, **rest}", {"x": 0}), ("str() as s", {}), ("int(x) if x > 3", {"x": 0}), ("float() | bool()", {}), ("(1, _, *_)", {}), ("None", {}), ("[]", {}), ("'hello'", {}), ("bytes(s)", {}), ("-1", {}), ("{}", {}), ("list(x) | tuple(x)", {}),
                 ("Point(x, y)", {"x": 0, "y": 0}), ("Point(x=0 | 1, y=z)", {"z": 0}), ("[Point(x), *_]", {"x": 0}), ("[1 | 2 as x, (y, _)]", {"x": 0, "y": 0}), ("{'a': 1 | 2, 'b': [*r]}", {})]

        def arms():
            for pattern, names in r.sample(cases, r.randrange(1, 5)):
                self.add(f"case {pattern}:")
                self.block(lambda: self.add(f"print({pattern!r}{''.join(', ' + n for n in names)})"), lambda: self.body(depth, 0, 2))
            if r.random() < 0.5:
                self.add("case _:")
                self.block(lambda: self.body(depth))
        self.block(arms)

    def point(self):
        point = f"Point({self.expr('int', 1)}, {self.expr('list', 1)})"
        return self.pick(point, f"[{point}, 2]", f"[{self.r.randrange(3)}, {self.expr('tuple', 1)}]")

    def group(self, depth):
        """An exception group with groups in it."""
        inner = [self.group(depth - 1) if depth and self.r.random() < 0.4 else f"{self.pick('ValueError', 'TypeError', 'KeyError', 'Error', 'OSError')}({self.r.randrange(9)})" for _ in range(self.r.randrange(1, 4))]
        return f"ExceptionGroup('g{self.count}', [{', '.join(inner)}])"

    def try_star(self, depth):
        self.add("try:")
        self.block(lambda: self.add("try:"), lambda: self.block(lambda: self.body(depth), lambda: self.add(f"raise {self.group(2) if self.r.random() < .8 else self.r.choice(RAISE)}")), lambda: self.arms_star(depth))
        self.add("except Exception as e:")
        self.block(lambda: self.add("print('left', shape(e))"))

    def arms_star(self, depth):
        for kind in self.r.sample(("ValueError", "(TypeError, IndexError)", "KeyError", "Error", "LookupError"), self.r.randrange(1, 4)):
            self.add(f"except* {kind} as e:")
            # what is raised by two handlers is joined by rules of their own
            self.block(lambda: self.add("print(type(e).__name__, shape(e))"), lambda: self.add(self.pick("print(shape(e.subgroup(ValueError) or e), e.split(Error)[0] is None)", "pass", "e = None")))
        if self.r.random() < 0.4:
            self.add("finally:")
            self.block(lambda: self.add(f"print('star {self.count}')"))

    def closures(self, depth):
        """Functions made in a loop, which share or do not share its variable."""
        name, n = self.name("fs"), self.r.randrange(1, 5)
        self.add(f"{name} = " + self.pick(f"[lambda: i for i in range({n})]", f"[lambda i=i: i for i in range({n})]", f"[(lambda j: lambda: (j, i))(i * 2) for i in range({n})]", f"list(map(lambda i: lambda *a: (i, a), range({n})))"))
        self.add(f"print([f() for f in {name}], [*map(lambda f: f(), {name})])")

    # ---- definitions -------------------------------------------------------------------------------------------------------------

    def inner(self, names, maker):
        """A function's body: its own scope, no loop around it."""
        loops, self.loops = self.loops, 0
        flag, self.in_class = self.in_class, False
        known = len(self.functions)
        self.scopes.append(dict(names))
        self.block(maker)
        self.scopes.pop()
        del self.functions[known:]
        self.loops, self.in_class = loops, flag

    def parameters(self):
        r, n = self.r, self.r.randrange(4)
        names = [f"p{i}" for i in range(n)]
        first = r.randrange(n + 1)
        text = [name if i < first else f"{name}={self.expr('int', 1)}" for i, name in enumerate(names)]
        scope = {name: "int" for name in names}
        if r.random() < 0.3:
            text.append("*rest")
            scope["rest"] = "tuple"
            if r.random() < 0.5:
                text.append(f"k0={self.expr('int', 0)}")
                scope["k0"] = "int"
        if r.random() < 0.3:
            text.append("**keys")
            scope["keys"] = "dict"
        return n, ", ".join(text), scope

    def function(self, depth):
        name = self.name("f")
        n, text, scope = self.parameters()
        outer = [v for v, k in self.scopes[-1].items() if k == "int" and v[0] == "v"] if len(self.scopes) > 1 else []
        shared = self.r.choice(outer) if outer and self.r.random() < 0.4 and not self.in_class else None
        self.add(f"def {name}({text}):")

        def maker():
            if shared:
                self.add(f"nonlocal {shared}")
                self.add(f"{shared} = {shared} + 1")
            self.body(depth)
            self.add(f"return {self.expr('int')}")
        self.inner(scope, maker)
        self.functions.append((name, n, "plain"))
        self.add(f"print({name}({self.arguments(n, 1)}))")

    def generator(self, depth):
        name, n, text, scope = self.name("g"), *self.parameters()
        self.add(f"def {name}({text}):")

        def maker():
            for _ in range(self.r.randrange(1, 4)):
                got = self.name()
                self.r.choice((lambda: self.add(f"yield {self.expr('int', 2)}"), lambda: self.add(f"{got} = yield {self.expr('int', 2)}"), lambda: self.add(f"yield from {self.expr(self.pick('list', 'tuple'), 2)}"),
                               lambda: (self.add("try:"), self.block(lambda: self.add(f"yield {self.expr('int', 1)}"), lambda: self.statement(0)), self.add("finally:"), self.block(lambda: self.add("print('generator left')"))),
                               lambda: (self.add(f"for i in range({self.r.randrange(4)}):"), self.block(lambda: self.add(f"yield i + {self.expr('int', 1)}")))))()
                self.statement(depth)
            self.add(f"return {self.expr('int', 1)}")
        self.inner(scope, maker)
        arguments = ", ".join(self.expr("int", 1) for _ in range(n))
        user = self.name("u")
        self.add(self.pick(f"print(take({name}({arguments})))", f"print(drive({name}({arguments})))", f"{user} = {name}({arguments}); print(next({user}, None), {user}.send(None), {user}.close())", f"{user} = {name}({arguments}); print(next({user}, None)); print({user}.throw(Error))"))
        self.functions.append((name, n, "generator"))

    def coroutine(self, depth):
        name = self.name("c")
        self.add(f"async def {name}(p0, p1=2):")

        def maker():
            for _ in range(self.r.randrange(1, 3)):
                got = self.name()
                self.r.choice((lambda: self.add(f"{got} = await Wait({self.expr('int', 1)})"), lambda: (self.add(f"async with AsyncManager({self.count}) as {got}:"), self.block(lambda: self.statement(0))),
                               lambda: (self.add(f"async for {got} in Steps({self.r.randrange(4)}):"), self.block(lambda: self.add(f"print({got})"))), lambda: self.add(f"{got} = [x + p0 async for x in Steps({self.r.randrange(4)}) if x != 1]; print({got})")))()
                self.statement(depth)
            self.add("return p0, p1")
        self.inner({"p0": "int", "p1": "int"}, maker)
        self.add(f"print(drive({name}({self.expr('int', 1)})))")

    def delegation(self, depth):
        """A generator that goes on in another, which answers throw(), send() and close()."""
        inner, outer, user = self.name("g"), self.name("g"), self.name("u")
        self.add(f"def {inner}():")

        def body():
            self.add("try:")
            self.block(lambda: self.add(f"got = (yield {self.expr('int', 1)}), (yield {self.expr('int', 1)})"), lambda: self.add("print('got', got)"), lambda: self.statement(0))
            kind = self.pick("ValueError", "Error", "GeneratorExit", "(KeyError, Error)")
            self.add(f"except {kind} as e:")
            # one that yields after close() is left alone, and ends when it dies
            self.block(lambda: self.add("print('inner', type(e).__name__)"), lambda: self.add(self.pick("raise", "return 5", "raise KeyError from e", "raise" if kind == "GeneratorExit" else "yield 'late'")))
            self.add("finally:")
            self.block(lambda: self.add("print('inner left')"))
            self.add(f"return {self.expr('int', 1)}")
        self.inner({}, body)
        self.add(f"def {outer}():")

        def around():
            self.add("try:")
            self.block(lambda: self.add(f"value = yield from {inner}()"), lambda: self.add("print('value', value)"), lambda: self.add(f"yield from {self.expr('list', 1)}"))
            self.add(f"except {self.pick('Exception', 'KeyError', 'Error')} as e:")
            self.block(lambda: self.add("yield type(e).__name__, e.__cause__ is None"))
        self.inner({}, around)
        self.add(f"{user} = {outer}()")
        for _ in range(self.r.randrange(2, 6)):
            step = self.pick("next({u})", "{u}.send(None)", "{u}.send(7)", "{u}.throw(ValueError)", "{u}.throw(Error(1))", "{u}.close()", "take({u}, 2)").format(u=user)
            self.add("try:")
            self.block(lambda: self.add(f"print({step})"))
            self.add("except Exception as e:")
            self.block(lambda: self.add("print(type(e).__name__)"))
        # to its end, which would otherwise come when the object dies
        self.add("for i in range(3):")
        self.block(lambda: self.add("try:"), lambda: self.block(lambda: self.add(f"print({user}.close())")), lambda: self.add("except Exception as e:"), lambda: self.block(lambda: self.add("print(type(e).__name__)")))

    def async_generator(self, depth):
        name, user = self.name("ag"), self.name("c")
        self.add(f"async def {name}(n):")

        def body():
            self.add("try:")
            self.block(lambda: self.add("for i in range(n):"), lambda: self.block(lambda: self.add(f"got = yield {self.pick('i', 'await Wait(i)', 'i * i')}"), lambda: self.add("if got: print('got', got)")))
            self.add(f"except {self.pick('ValueError', 'Error')}:")
            self.block(lambda: self.add(self.pick("yield 'late'", "print('caught')", "raise")))
            self.add("finally:")
            self.block(lambda: self.add(self.pick("print('ag left')", "await Wait(0)")))
        self.inner({}, body)
        self.add(f"async def {user}():")

        def use():
            self.add(f"a = {name}({self.r.randrange(4)})")
            for step in self.r.sample(("print([x async for x in a])", "print(await anext(a, None))", "print(await a.asend(None))", "print(await a.athrow(ValueError))", f"async for x in {name}(3): print(x)", f"print({{x: 1 async for x in {name}(2)}})", "await a.aclose()"), 3):
                self.add("try:")
                self.block(lambda: self.add(step))
                self.add("except (Exception, StopAsyncIteration) as e:")
                self.block(lambda: self.add("print(type(e).__name__)"))
            self.add("for i in range(3):")
            self.block(lambda: self.add("try:"), lambda: self.block(lambda: self.add("await a.aclose()")), lambda: self.add("except Exception as e:"), lambda: self.block(lambda: self.add("print(type(e).__name__)")))
        self.inner({}, use)
        self.add(f"print(drive({user}()))")

    def decorated(self, depth):
        name = self.name("f")
        for _ in range(self.r.randrange(1, 4)):
            self.add(self.pick("@twice", f"@with_k({self.expr('int', 1)})", "@(lambda f: f)"))
        self.add(f"def {name}(a, b=1, /, *c):")
        self.inner({"a": "int", "b": "int", "c": "tuple"}, lambda: (self.body(depth), self.add(f"return {self.expr('int', 1)}")))
        self.add(f"print({name}({self.expr('int', 1)}{self.pick('', ', 2', ', 2, *(3, 4)')}))")

    def managed(self, depth):
        """Descriptors, a metaclass, an inherited constructor."""
        name = self.name("K")
        meta = self.pick("", ", metaclass=M" + name)
        if meta:
            self.add(f"class M{name}(type):")
            self.block(lambda: self.add("def __call__(c, *a): print('made', c.__name__); return super().__call__(*a)"), lambda: self.add(self.pick("def __len__(c): return 3", "def __contains__(c, i): return i == 1", "def __getattr__(c, n): return n * 2")))
        self.add(f"class {name}({self.pick('Point', 'Error', 'object')}{meta}):")

        def body():
            self.add("m = Managed()")
            self.add(f"table = [i * {self.r.randrange(5)} for i in range({self.r.randrange(5)})]")
            self.add("def __init_subclass__(cls, tag=0): cls.tag = tag")
            self.add("def __new__(cls, *a): print('new', len(a)); return super().__new__(cls)")
            self.add("def __init__(self, *a): self.m = a")
        flag, self.in_class = self.in_class, True
        self.block(body)
        self.in_class = flag
        self.add(f"class {name}b({name}, tag={self.expr('int', 1)}): pass")
        for use in self.r.sample(("{n}(1, 2).m", "{n}b().m", "{n}.m", "{n}b.tag", "{n}.table", "len({n})", "1 in {n}b", "{n}b.zz", "issubclass({n}b, {n})", "[c.__name__ for c in {n}b.__mro__][:2]", "type({n}b).__name__", "delattr({n}(), 'm')", "setattr({n}b(), 'm', 5)"), 5):
            self.add("try:")
            self.block(lambda: self.add(f"print({use.format(n=name)})"))
            self.add("except Exception as e:")
            self.block(lambda: self.add("print(type(e).__name__)"))

    METHODS = (
        ("__repr__(self)", "return 'C(%r)' % (self.x,)"), ("__eq__(self, o)", "return isinstance(o, type(self)) and self.x == o.x"), ("__lt__(self, o)", "return self.x < getattr(o, 'x', 5)"), ("__hash__(self)", "return hash(self.x)"),
        ("__add__(self, o)", "return type(self)(self.x + getattr(o, 'x', 1))"), ("__radd__(self, o)", "return type(self)(o - self.x)"), ("__iadd__(self, o)", "self.x += 1; return self"), ("__len__(self)", "return abs(self.x) % 7"), ("__bool__(self)", "return self.x % 2 == 0"),
        ("__getitem__(self, k)", "return (k, self.x) if isinstance(k, slice) or k < 4 else [][0]"), ("__contains__(self, k)", "return k == self.x"), ("__iter__(self)", "yield from range(abs(self.x) % 5)"), ("__call__(self, *a, **k)", "return (a, sorted(k))"),
        ("__getattr__(self, n)", "return n.upper() if n[0] == 'q' else object.__getattribute__(self, n)"), ("__neg__(self)", "return type(self)(-self.x)"), ("__index__(self)", "return self.x % 50"), ("__setitem__(self, k, v)", "print('set', k, v)"), ("__delitem__(self, k)", "print('del', k)"),
        ("__enter__(self)", "return self"), ("__exit__(self, *a)", "print(a[0] is None); return True"), ("__mul__(self, o)", "return NotImplemented"), ("__rmul__(self, o)", "return ('rmul', o)"), ("__ge__(self, o)", "return NotImplemented"), ("__setattr__(self, n, v)", "object.__setattr__(self, n, v)"), ("__format__(self, s)", "return '<' + s + '>'"))
    USES = ("{o}", "{o} == {o}", "{o} < {c}(3)", "{o} + 1", "1 + {o}", "len({o})", "bool({o})", "{o}[2]", "{o}[1:2]", "{o}[9]", "3 in {o}", "list({o})", "{o}(1, *[2], k=3)", "{o}.qq", "-{o}", "[1, 2, 3][{o}:]", "{o} * 2", "2 * {o}", "{o} >= 1", "sorted([{c}(3), {c}(1), {c}(2)])", "{o}.p", "{o}.s(3)", "{c}.k()", "f'{{{o}:>5}}'", "len({{{o}, {c}(1)}})", "{o} != {c}(1)", "isinstance({o}, {c})",
            "max({c}(1), {o})", "[*{o}]", "{o}.none", "range({o})[-1:]", "hasattr({o}, 'zz')", "(lambda a, *b: b)(*{o})", "'%s|%r' % ({o}, {o})", "{c}.__name__", "{o} in [1, {c}(2)]")

    def class_(self, depth):
        r, name = self.r, self.name("C")
        base = self.pick("", "", "(int)", "(list)", "(dict)", "(Exception)")[:0] or (f"({r.choice(self.classes)})" if self.classes and r.random() < 0.5 else "")
        self.add(f"class {name}{base}:")

        def maker():
            if not base or r.random() < 0.4:
                self.add("def __init__(self, x=1):")
                self.block(lambda: base and self.add("super().__init__(x)"), lambda: self.add(f"self.x = x{self.pick('', ' + 1', ' * 2')}"))
            for head, body in r.sample(self.METHODS, r.randrange(1, 8)):
                self.add(f"def {head}: {body}")
            if r.random() < 0.5:
                self.add(f"attr = {self.expr('int', 1)}")
                self.add("@property")
                self.add("def p(self): return self.x, self.attr")
            if r.random() < 0.4:
                self.add("@staticmethod")
                self.add("def s(v): return v * 2")
                self.add("@classmethod")
                self.add("def k(cls): return cls.__name__")
        flag, self.in_class = self.in_class, True
        self.block(maker)
        self.in_class = flag
        if not self.indent:
            self.classes.append(name)
        thing = self.name("o")
        self.add(f"{thing} = {name}({self.r.randrange(9)})")
        for use in r.sample(self.USES, 6):
            text = use.format(o=thing, c=name)
            # a default repr has an address
            self.add("try:")
            self.block(lambda: self.add(f"print(str({text}).split(' object at')[0].split('.')[-1].strip('<[')[:60])"))
            self.add("except Exception as e:")
            self.block(lambda: self.add("print(type(e).__name__)"))

    def program(self):
        for _ in range(self.r.randrange(4, 12)):
            if self.r.random() < 0.3:
                self.r.choice((self.function, self.generator, self.class_, self.coroutine, self.delegation, self.async_generator, self.decorated, self.managed))(2)
                continue
            self.add("try:")
            self.block(lambda: self.body(3, 2, 7))
            self.add("except Exception as e:")
            self.block(lambda: self.add("print('caught', type(e).__name__)"))
        return PRELUDE + "\n".join(self.lines) + "\n"


# ---- running --------------------------------------------------------------------------------------------------------------------

PATIENCE = 20  # seconds: no program of the first seeds takes more than a fifth of one, so that no result depends on the machine's speed


class Slow(BaseException):
    pass


def on_alarm(number, frame):
    raise Slow


def run_here(text):
    """What CPython prints, with the type of an uncaught exception at the end; None if it does not compile or takes too long."""
    out = io.StringIO()
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        code = compile(text, "<grammar>", "exec")
        with contextlib.redirect_stdout(out):
            exec(code, {"__name__": "__main__"})
    except (Slow, SyntaxError, MemoryError, RecursionError):
        return None
    except Exception as e:
        out.write(f"uncaught {type(e).__name__}\n")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return out.getvalue()


def run_there(binary, heap, text):
    """The same of Hirune; a fault by its number."""
    try:
        p = subprocess.run([binary, "-X", "heapsize=" + heap, "-c", text], stdin=subprocess.DEVNULL, capture_output=True, timeout=10 * PATIENCE)
    except subprocess.TimeoutExpired:
        return "timeout"
    out = p.stdout.decode("utf-8", "replace")
    if p.returncode not in (0, 1):
        return out + f"exit {p.returncode}\n" + p.stderr.decode("utf-8", "replace")[-2000:]
    if p.returncode == 1:
        out += "uncaught " + (p.stderr.decode("utf-8", "replace").strip().split("\n")[-1].split(":")[0]) + "\n"
    return out


def differ(binary, heap, text):
    """Both outputs if they differ."""
    with open(os.devnull, "w") as nowhere, contextlib.redirect_stderr(nowhere):
        expected = run_here(text)
    if expected is None:
        return None
    got = run_there(binary, heap, text)
    # comprehensions have no function of their own, as in CPython 3.12, so that what they miss is local
    # and repr() of a bytearray escapes no more than that of bytes
    expected, got = (out.replace("UnboundLocalError", "NameError").replace("\\'", "'") for out in (expected, got))
    return None if got == expected else (expected, got)


# ---- making smaller ---------------------------------------------------------------------------------------------------------------

def smaller(tree):
    """Trees with one node less, as functions that change `tree` and give what undoes it."""
    for node in list(ast.walk(tree)):
        for field, value in ast.iter_fields(node):
            if isinstance(value, list):
                for i in range(len(value) - 1, -1, -1):
                    yield node, field, value[:i] + value[i + 1:]
                    if isinstance(value[i], ast.stmt):
                        for part in ("body", "orelse", "finalbody"):
                            inner = getattr(value[i], part, None)
                            if inner and isinstance(inner, list):
                                yield node, field, value[:i] + inner + value[i + 1:]
                    if isinstance(value[i], ast.expr):
                        for child in simpler(value[i]):
                            yield node, field, value[:i] + [child] + value[i + 1:]
            elif isinstance(value, ast.expr):
                for child in simpler(value):
                    yield node, field, child


def simpler(expr):
    if isinstance(expr, (ast.Constant, ast.Name)):
        return
    yield ast.Constant(1)
    for child in ast.iter_child_nodes(expr):
        if isinstance(child, ast.expr) and not isinstance(child, ast.Starred):
            yield child


def reduce(text, still):
    """A smaller program for which still(program) holds."""
    with contextlib.suppress(Exception):
        if still(ast.unparse(ast.parse(text))):
            text = ast.unparse(ast.parse(text))
    changed = True
    while changed:
        changed = False
        tree = ast.parse(text)
        for node, field, value in smaller(tree):
            old = getattr(node, field)
            setattr(node, field, value)
            try:
                candidate = ast.unparse(tree)
                good = len(candidate) < len(text) and still(candidate)
            except Exception:
                good = False
            if good:
                text, changed = candidate, True
                break
            setattr(node, field, old)
    return text


# ---- the command --------------------------------------------------------------------------------------------------------------------

def reduced(binary, heap, text):
    first = differ(binary, heap, text)
    if not first:
        return text

    def kind(found):
        """The first lines that differ, numbers apart: what must stay while the program shrinks."""
        for lines in zip(*(text.split("\n") + ["end"] for text in found)):
            if lines[0] != lines[1]:
                return [re.sub(r"[0-9]+", "0", line)[:40] for line in lines]

    def still(candidate):
        found = differ(binary, heap, candidate)
        return found is not None and kind(found) == kind(first)
    return reduce(text, still)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary", nargs="?", default="build/release/hirune")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=0)
    parser.add_argument("--heap", default="4M")
    parser.add_argument("--show", type=int)
    parser.add_argument("--reduce")
    parser.add_argument("--keep", help="folder for the programs that differ")
    a = parser.parse_args()
    sys.set_int_max_str_digits(0)
    signal.signal(signal.SIGALRM, on_alarm)
    if a.show is not None:
        print(Maker(a.show).program(), end="")
        return 0
    if a.reduce:
        with open(a.reduce) as f:
            print(reduced(a.binary, a.heap, f.read()))
        return 0
    end = time.monotonic() + a.seconds if a.seconds else None
    seed, passed, failed = a.seed, 0, 0
    while (time.monotonic() < end) if end else (seed < a.seed + (a.count or 100)):
        text = Maker(seed).program()
        found = differ(a.binary, a.heap, text)
        if found:
            failed += 1
            print(f"FAIL seed {seed}")
            if a.keep:
                os.makedirs(a.keep, exist_ok=True)
                with open(os.path.join(a.keep, f"seed-{seed}.py"), "w") as f:
                    f.write(text)
        else:
            passed += 1
        seed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
