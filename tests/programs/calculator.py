# A calculator language: tokenizer, precedence climbing parser, tree-walking evaluator with functions and errors.
# skip-on: stress more than a minute with a collection at every allocation
class CalcError(Exception):
    def __init__(self, message, position=None):
        super().__init__(message)
        self.position = position

    def __str__(self):
        text = super().__str__()
        return text if self.position is None else f"{text} at {self.position}"


class Token:
    __slots__ = ("kind", "text", "position")

    def __init__(self, kind, text, position):
        self.kind, self.text, self.position = kind, text, position

    def __repr__(self):
        return f"{self.kind}({self.text!r})"


OPERATORS = ("**", "//", "<=", ">=", "==", "!=", "+", "-", "*", "/", "%", "<", ">", "=", "(", ")", ",", "?", ":")


def tokenize(source):
    i, n = 0, len(source)
    while i < n:
        c = source[i]
        if c.isspace():
            i += 1
        elif c == "#":
            break
        elif c.isdigit():
            start = i
            while i < n and (source[i].isdigit() or source[i] == "_"):
                i += 1
            yield Token("num", source[start:i].replace("_", ""), start)
        elif c.isalpha() or c == "_":
            start = i
            while i < n and (source[i].isalpha() or source[i].isdigit() or source[i] == "_"):
                i += 1
            yield Token("name", source[start:i], start)
        else:
            for op in OPERATORS:
                if source.startswith(op, i):
                    yield Token("op", op, i)
                    i += len(op)
                    break
            else:
                raise CalcError(f"bad character {c!r}", i)
    yield Token("end", "", n)


BINARY = {
    "==": (2, "left"), "!=": (2, "left"), "<": (3, "left"), ">": (3, "left"), "<=": (3, "left"), ">=": (3, "left"),
    "+": (4, "left"), "-": (4, "left"), "*": (5, "left"), "/": (5, "left"), "//": (5, "left"), "%": (5, "left"),
    "**": (7, "right"),
}  # fmt: skip


class Parser:
    def __init__(self, source):
        self.tokens = list(tokenize(source))
        self.at = 0

    @property
    def token(self):
        return self.tokens[self.at]

    def accept(self, text):
        if self.token.kind == "op" and self.token.text == text:
            self.at += 1
            return True
        return False

    def expect(self, text):
        if not self.accept(text):
            raise CalcError(f"expected {text!r}, found {self.token.text or 'end'!r}", self.token.position)

    def statement(self):
        ahead = self.tokens[1:2]
        if self.token.kind == "name" and ahead and ahead[0].text == "=" and ahead[0].kind == "op":
            name = self.token.text
            self.at += 2
            tree = ("assign", name, self.expression())
        elif self.token.kind == "name" and self.token.text == "def":
            self.at += 1
            name = self.name()
            self.expect("(")
            params = []
            while not self.accept(")"):
                params.append(self.name())
                if self.token.text != ")":
                    self.expect(",")
            self.expect("=")
            tree = ("def", name, tuple(params), self.expression())
        else:
            tree = self.expression()
        if self.token.kind != "end":
            raise CalcError(f"unexpected {self.token!r}", self.token.position)
        return tree

    def name(self):
        if self.token.kind != "name":
            raise CalcError("name expected", self.token.position)
        self.at += 1
        return self.tokens[self.at - 1].text

    def expression(self):
        condition = self.binary(0)
        if self.accept("?"):
            yes = self.expression()
            self.expect(":")
            return ("if", condition, yes, self.expression())
        return condition

    def binary(self, least):
        left = self.unary()
        while (op := self.token).kind == "op" and op.text in BINARY:
            level, side = BINARY[op.text]
            if level < least:
                break
            self.at += 1
            right = self.binary(level + 1 if side == "left" else level)
            left = (op.text, left, right)
        return left

    def unary(self):
        if self.accept("-"):
            return ("neg", self.binary(6))
        token = self.token
        self.at += 1
        if token.kind == "num":
            return int(token.text)
        if token.kind == "name":
            if self.accept("("):
                args = []
                while not self.accept(")"):
                    args.append(self.expression())
                    if self.token.text != ")":
                        self.expect(",")
                return ("call", token.text, *args)
            return ("get", token.text)
        if token.text == "(":
            tree = self.expression()
            self.expect(")")
            return tree
        raise CalcError(f"unexpected {token!r}", token.position)


class Machine:
    def __init__(self):
        self.names = {"ten": 10}
        self.functions = {"max": max, "min": min, "abs": abs, "gcd": self.gcd}
        self.depth = 0

    @staticmethod
    def gcd(a, b):
        while b:
            a, b = b, a % b
        return a

    operations = {
        "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
        "//": lambda a, b: a // b, "%": lambda a, b: a % b, "**": pow,
        "<": lambda a, b: int(a < b), ">": lambda a, b: int(a > b), "<=": lambda a, b: int(a <= b),
        ">=": lambda a, b: int(a >= b), "==": lambda a, b: int(a == b), "!=": lambda a, b: int(a != b),
    }  # fmt: skip

    def run(self, source):
        return self.eval(Parser(source).statement(), self.names)

    def eval(self, tree, names):
        match tree:
            case int():
                return tree
            case ("get", name):
                try:
                    return names[name]
                except KeyError:
                    if name in self.names:
                        return self.names[name]
                    raise CalcError(f"unknown name {name}") from None
            case ("assign", name, value):
                names[name] = result = self.eval(value, names)
                return result
            case ("def", name, params, body):
                def function(*args):
                    if len(args) != len(params):
                        raise CalcError(f"{name} takes {len(params)} arguments, {len(args)} given")
                    if self.depth > 40:
                        raise CalcError("too deep")
                    self.depth += 1
                    try:
                        return self.eval(body, dict(zip(params, args)))
                    finally:
                        self.depth -= 1

                self.functions[name] = function
                return f"<{name}/{len(params)}>"
            case ("if", condition, yes, no):
                return self.eval(yes if self.eval(condition, names) else no, names)
            case ("neg", operand):
                return -self.eval(operand, names)
            case ("call", name, *args):
                function = self.functions.get(name)
                if function is None:
                    raise CalcError(f"unknown function {name}")
                return function(*[self.eval(a, names) for a in args])
            case (op, left, right):
                a, b = self.eval(left, names), self.eval(right, names)
                if op == "/":
                    if b == 0 or a % b:
                        raise CalcError(f"{a} / {b} is not whole")
                    return a // b
                return self.operations[op](a, b)
        raise AssertionError(tree)


machine = Machine()
for line in """
1 + 2 * 3
(1 + 2) * 3
2 ** 3 ** 2
-2 ** 2
10 - 4 - 3
x = 7   # a comment
x * x - 1
x > 5 ? 1 : 0
def fact(n) = n < 2 ? 1 : n * fact(n - 1)
fact(20)
fact(30) / fact(28)
def fib(n) = n < 2 ? n : fib(n-1) + fib(n-2)
fib(12)
gcd(1_071, 462) + max(3, 9, 4)
2 ** 100
7 / 2
7 // 2 * 2 + 7 % 2
fact(1, 2)
nope + 1
3 +
(1
4 $ 4
def loop(n) = loop(n + 1)
loop(0)
ten = ten + 1
1 == 1 != 0
""".strip().split("\n"):
    try:
        print(f"{line:40} -> {machine.run(line)}")
    except CalcError as e:
        print(f"{line:40} !! {e}")
    except ZeroDivisionError as e:
        print(f"{line:40} !! zero")
print(list(tokenize("a1<=22**b")), machine.depth)
