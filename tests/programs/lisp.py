# heap: 32K m32,xtensa
# A Lisp interpreter: reader, macros, tail calls, closures, call/cc by exceptions, errors with context.
class LispError(Exception):
    pass


class Symbol(str):
    table = {}

    def __new__(cls, name):
        if name not in cls.table:
            cls.table[name] = str.__new__(cls, name)
        return cls.table[name]

    def __repr__(self):
        return str(self)


S = Symbol
QUOTE, IF, DEFINE, SET, LAMBDA, BEGIN, LET, COND, MACRO, QQ, UQ, UQS = map(
    Symbol, "quote if define set! lambda begin let cond define-macro quasiquote unquote unquote-splicing".split()
)


def tokenize(text):
    out, i = [], 0
    while i < len(text):
        c = text[i]
        if c in "()'`":
            out.append(c)
            i += 1
        elif c == ",":
            out.append(",@" if text[i + 1 : i + 2] == "@" else ",")
            i += len(out[-1])
        elif c == '"':
            j = text.index('"', i + 1)
            out.append(text[i : j + 1])
            i = j + 1
        elif c == ";":
            i = (text.find("\n", i) + 1) or len(text)
        elif c.isspace():
            i += 1
        else:
            j = i
            while j < len(text) and text[j] not in "()'`,\"; \n\t":
                j += 1
            out.append(text[i:j])
            i = j
    return out


def read(tokens):
    if not tokens:
        raise LispError("unexpected end")
    t = tokens.pop(0)
    if t == "(":
        items = []
        while tokens and tokens[0] != ")":
            items.append(read(tokens))
        if not tokens:
            raise LispError("missing )")
        tokens.pop(0)
        return items
    if t == ")":
        raise LispError("unexpected )")
    if t in {"'": QUOTE, "`": QQ, ",": UQ, ",@": UQS}:
        return [{"'": QUOTE, "`": QQ, ",": UQ, ",@": UQS}[t], read(tokens)]
    if t[0] == '"':
        return t[1:-1]
    if t in ("#t", "#f"):
        return t == "#t"
    try:
        return int(t)
    except ValueError:
        return Symbol(t)


def show(x):
    match x:
        case True | False:
            return "#t" if x else "#f"
        case Symbol():
            return str(x)
        case str():
            return '"' + x + '"'
        case [Symbol("quote"), y]:
            return "'" + show(y)
        case list():
            return "(" + " ".join(map(show, x)) + ")"
        case Lambda(params=p):
            return f"#<lambda {show(p)}>"
        case None:
            return ""
    return str(x) if isinstance(x, int) else "#<builtin>"


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        self.outer = outer
        if isinstance(names, Symbol):
            self[names] = list(values)
            return
        if len(names) != len(values):
            raise LispError(f"{len(names)} arguments expected, {len(values)} given")
        self.update(zip(names, values))

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise LispError(f"unbound {name}")


class Lambda:
    __match_args__ = ("params",)

    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def __call__(self, *args):
        return evaluate(self.body, Env(self.params, args, self.env))


class Escape(Exception):
    pass


def call_cc(f):
    class Here(Escape):
        pass

    def k(value):
        raise Here(value)

    try:
        return f(k)
    except Here as e:
        return e.args[0]


macros = {}


def quasi(x):
    if not isinstance(x, list) or not x:
        return [QUOTE, x]
    if x[0] is UQ:
        return x[1]
    head, *tail = x
    if isinstance(head, list) and head and head[0] is UQS:
        return [S("append"), head[1], quasi(tail)]
    return [S("cons"), quasi(head), quasi(tail)]


def evaluate(x, env):
    while True:
        match x:
            case Symbol():
                return env.find(x)[x]
            case list() if x:
                pass
            case _:
                return x
        op, *rest = x
        if op is QUOTE:
            return rest[0]
        elif op is IF:
            x = rest[1] if evaluate(rest[0], env) is not False else rest[2] if len(rest) > 2 else None
        elif op is DEFINE:
            target, *body = rest
            if isinstance(target, list):
                name, params = target[0], target[1:]
                env[name] = Lambda(params, [BEGIN, *body], env)
            else:
                env[target] = evaluate(body[0], env)
            return None
        elif op is SET:
            env.find(rest[0])[rest[0]] = evaluate(rest[1], env)
            return None
        elif op is LAMBDA:
            return Lambda(rest[0], [BEGIN, *rest[1:]], env)
        elif op is BEGIN:
            for y in rest[:-1]:
                evaluate(y, env)
            x = rest[-1]
        elif op is LET:
            bindings, *body = rest
            x = [[LAMBDA, [b[0] for b in bindings], *body], *(b[1] for b in bindings)]
        elif op is COND:
            for test, *body in rest:
                if test == "else" or evaluate(test, env) is not False:
                    x = [BEGIN, *body]
                    break
            else:
                return None
        elif op is MACRO:
            (name, *params), *body = rest
            macros[name] = Lambda(params, [BEGIN, *body], env)
            return None
        elif op is QQ:
            x = quasi(rest[0])
        elif isinstance(op, Symbol) and op in macros:
            x = macros[op](*rest)
        else:
            f, *args = [evaluate(y, env) for y in x]
            if isinstance(f, Lambda):
                x, env = f.body, Env(f.params, args, f.env)
            elif callable(f):
                try:
                    return f(*args)
                except (TypeError, IndexError, ZeroDivisionError) as e:
                    raise LispError(f"in {show(op)}") from e
            else:
                raise LispError(f"not a function: {show(f)}")


def fold(f):
    def op(first, *rest):
        for x in rest:
            first = f(first, x)
        return first

    return op


top = Env()
top.update({
    S("+"): fold(lambda a, b: a + b), S("*"): fold(lambda a, b: a * b), S("-"): lambda a, *r: a - sum(r) if r else -a, S("/"): fold(lambda a, b: a // b),
    S("<"): lambda a, b: a < b, S("="): lambda a, b: a == b, S("car"): lambda l: l[0], S("cdr"): lambda l: l[1:], S("cons"): lambda a, l: [a, *l],
    S("list"): lambda *a: list(a), S("null?"): lambda l: l == [], S("append"): lambda *l: sum(l, []), S("length"): len, S("modulo"): lambda a, b: a % b,
    S("apply"): lambda f, a: f(*a), S("map"): lambda f, *l: [f(*xs) for xs in zip(*l)], S("call/cc"): call_cc, S("not"): lambda x: x is False,
    S("symbol?"): lambda x: isinstance(x, Symbol), S("eq?"): lambda a, b: a is b,
})  # fmt: skip

PROGRAM = """
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 25)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))) ; tail call
(loop 2000 0)
(define (compose f g) (lambda (x) (f (g x))))
((compose (lambda (x) (* x x)) (lambda (x) (+ x 1))) 6)
(define counter (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(counter) (counter) (list (counter) (counter))
(map (lambda (x y) (+ x (* 10 y))) '(1 2 3) '(4 5 6))
(define-macro (unless test . body) 1)
(define-macro (swap! a b) `(let ((tmp ,a)) (set! ,a ,b) (set! ,b tmp)))
(define p 1) (define q 2) (swap! p q) (list p q)
(define-macro (my-or a b) `(let ((v ,a)) (if v v ,b)))
(my-or #f 5) (my-or 7 (car '()))
`(1 ,(+ 1 1) ,@(list 3 4) (5 ,p))
(call/cc (lambda (k) (map (lambda (x) (if (< x 0) (k x) x)) '(3 -7 4 -1))))
(define (primes n) (let ((sieve (lambda args (car args)))) (begin (define (go l) (if (null? l) '() (cons (car l) (go (filter (lambda (x) (not (= 0 (modulo x (car l))))) (cdr l)))))) (go (range 2 n)))))
(define (filter f l) (cond ((null? l) '()) ((f (car l)) (cons (car l) (filter f (cdr l)))) (else (filter f (cdr l)))))
(define (range a b) (if (< a b) (cons a (range (+ a 1) b)) '()))
(primes 30)
(apply + (range 0 10))
((lambda all (length all)) 1 2 3)
'(a "b" #t (quote c) ())
fact car
(car '()) (undefined 1) (fact 1 2) (5 5) (/ 1 0) (+ 1 "a")
(list 'x (eq? 'x 'x) (symbol? 'y) (symbol? "y"))
"""


def run(text):
    tokens = tokenize(text)
    while tokens:
        form = read(tokens)
        try:
            result = evaluate(form, top)
            if result is not None:
                print(show(result))
        except LispError as e:
            cause = f" <- {type(e.__cause__).__name__}" if e.__cause__ else ""
            print("error:", e, cause, sep="")


run(PROGRAM.replace(" . body) 1)", " body) 1)"))
for bad in "(1 2", ")", "'":
    try:
        run(bad)
    except LispError as e:
        print("LispError", e)
