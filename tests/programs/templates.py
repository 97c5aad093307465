# heap: 32K w32
# A template engine compiled to closures: expressions with filters, loops, conditions, inheritance of blocks, escaping.
class TemplateError(Exception):
    def __init__(self, message, line):
        self.message, self.line = message, line

    def __str__(self):
        return f"line {self.line}: {self.message}"


def lex(source):
    line = 1
    while source:
        opening = [(source.find(mark), mark) for mark in ("{{", "{%", "{#") if mark in source]
        if not opening:
            yield "text", source, line
            return
        at, mark = min(opening)
        if at:
            yield "text", source[:at], line
            line += source[:at].count("\n")
        close = {"{{": "}}", "{%": "%}", "{#": "#}"}[mark]
        head, sep, source = source[at + 2 :].partition(close)
        if not sep:
            raise TemplateError(f"{mark} not closed", line)
        if mark != "{#":
            yield {"{{": "value", "{%": "tag"}[mark], head.strip(), line
        line += head.count("\n")


FILTERS = {
    "upper": str.upper,
    "title": lambda s: " ".join(w[:1].upper() + w[1:] for w in s.split()),
    "join": lambda items, sep=", ": sep.join(map(str, items)),
    "default": lambda v, d: d if v in (None, "") else v,
    "length": len,
    "money": lambda cents: f"${cents // 100:,}.{cents % 100:02}",
    "pad": lambda s, n, side="<": f"{s!s:{side}{n}}",
    "reversed": lambda v: list(reversed(v)),
}


class Markup(str):
    pass


def escape(value):
    if isinstance(value, Markup):
        return value
    text = "" if value is None else str(value)
    for a, b in ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"):
        text = text.replace(a, b)
    return Markup(text)


FILTERS["raw"] = Markup


class Scope:
    def __init__(self, values, parent=None):
        self.values, self.parent = values, parent

    def __getitem__(self, name):
        scope = self
        while scope is not None:
            if name in scope.values:
                return scope.values[name]
            scope = scope.parent
        raise KeyError(name)


def expression(text, line):
    head, *filters = text.split("|")

    def atom(word):
        word = word.strip()
        if word[:1] in "'\"" and word[-1:] == word[:1]:
            return lambda scope: word[1:-1]
        if word.lstrip("-").isdigit():
            return lambda scope: int(word)
        name, *path = word.split(".")
        if not name:
            raise TemplateError("empty expression", line)

        def lookup(scope):
            try:
                value = scope[name]
                for key in path:
                    try:
                        value = value[int(key)] if key.isdigit() else value[key]
                    except (TypeError, KeyError):
                        value = getattr(value, key)
                        if callable(value):
                            value = value()
            except (KeyError, AttributeError, IndexError):
                return None
            return value

        return lookup

    for op, test in (" == ", lambda a, b: a == b), (" > ", lambda a, b: a > b), (" in ", lambda a, b: a in b):
        if op in head:
            left, right = map(atom, head.split(op))
            get = lambda scope, test=test: test(left(scope), right(scope))
            break
    else:
        if head.startswith("not "):
            inner = atom(head[4:])
            get = lambda scope: not inner(scope)
        else:
            get = atom(head)
    for f in filters:
        name, _, args = f.strip().partition(":")
        if name not in FILTERS:
            raise TemplateError(f"no filter {name!r}", line)
        values = [atom(a) for a in args.split(",")] if args else []
        get = (lambda get, function, values: lambda scope: function(get(scope), *[v(scope) for v in values]))(get, FILTERS[name], values)
    return get


class Template:
    library = {}

    def __init__(self, source, name=None):
        self.blocks, self.parent = {}, None
        self.tokens = lex(source)
        self.body = self.parse(())
        if name:
            Template.library[name] = self

    def parse(self, until):
        nodes, line = [], 0
        for kind, text, line in self.tokens:
            if kind == "text":
                nodes.append(lambda scope, blocks, text=text: text)
            elif kind == "value":
                nodes.append(lambda scope, blocks, get=expression(text, line): escape(get(scope)))
            else:
                word, _, rest = text.partition(" ")
                if word in until:
                    self.ended = word, rest
                    return nodes
                method = getattr(self, "tag_" + word, None)
                if method is None:
                    raise TemplateError(f"unexpected tag {word!r}", line)
                nodes.append(method(rest, line))
        if until:
            raise TemplateError(f"{until[-1]} missing", line)
        return nodes

    def render_nodes(self, nodes, scope, blocks):
        return "".join([node(scope, blocks) for node in nodes])

    def tag_for(self, rest, line):
        name, _, source = rest.partition(" in ")
        get = expression(source, line)
        body = self.parse(("else", "endfor"))
        empty = self.parse(("endfor",)) if self.ended[0] == "else" else []

        def run(scope, blocks):
            items = list(get(scope) or ())
            if not items:
                return self.render_nodes(empty, scope, blocks)
            names = [n.strip() for n in name.split(",")]
            out = []
            for i, item in enumerate(items):
                values = dict(zip(names, item)) if len(names) > 1 else {name: item}
                values["loop"] = {"index": i + 1, "first": i == 0, "last": i == len(items) - 1}
                out.append(self.render_nodes(body, Scope(values, scope), blocks))
            return "".join(out)

        return run

    def tag_if(self, rest, line):
        branches = []
        while True:
            test = expression(rest, line)
            body = self.parse(("elif", "else", "endif"))
            branches.append((test, body))
            word, rest = self.ended
            if word != "elif":
                break
        if word == "else":
            branches.append((lambda scope: True, self.parse(("endif",))))

        def run(scope, blocks):
            for test, body in branches:
                if test(scope):
                    return self.render_nodes(body, scope, blocks)
            return ""

        return run

    def tag_block(self, name, line):
        self.blocks[name] = self.parse(("endblock",))
        return lambda scope, blocks: self.render_nodes(blocks[name], scope, blocks)

    def tag_extends(self, name, line):
        self.parent = Template.library[name]
        return lambda scope, blocks: ""

    def render(self, blocks=None, /, **values):
        blocks = {**self.blocks, **(blocks or {})}
        if self.parent:
            return self.parent.render(blocks, **values)
        return self.render_nodes(self.body, Scope(values), blocks)


class Item:
    def __init__(self, name, cents, tags=()):
        self.name, self.cents, self.tags = name, cents, tags

    def label(self):
        return self.name.upper() + "!"


Template("<h1>{% block title %}Untitled{% endblock %}</h1>\n{% block body %}empty{% endblock %}\n{# comment\n over lines #}-- {{ author | default:'nobody' }}", "base")
page = Template(
    """{% extends base %}
{% block title %}{{ shop.name | title }}{% endblock %}
{% block body %}{% for item in items %}{{ loop.index }}. {{ item.name | pad:8 }}{{ item.cents | money | pad:10,'>' }}{% if item.tags %} [{{ item.tags | join:'/' }}]{% elif item.cents > 100000 %} expensive{% else %} -{% endif %}{% if not loop.last %}
{% endif %}{% else %}nothing{% endfor %}{% endblock %}"""
)
items = [Item("tea", 350, ["hot", "new"]), Item("<b>", 12345678), Item("jam & co", 5)]
print(page.render(shop={"name": "corner shop"}, items=items))
print(page.render(shop={"name": "x"}, items=[], author='"me"'))
small = Template("{{ a.0.b }}|{{ a.5 }}|{{ o.label }}|{{ m | raw }}|{{ m }}|{{ 'lit' | upper }}|{{ n | reversed | join }}|{{ x == 3 }}|{{ 'b' in w }}")
print(small.render(a=[{"b": 1}], o=items[0], m="<i>", n=[1, 2, 3], x=3, w="abc"))
print(Template("{% for k, v in d %}{{ k }}={{ v }}{% if loop.last %}.{% else %};{% endif %}{% endfor %}").render(d=[("a", 1), ("b", 2)]))
for bad in "{{ a", "x\n{% nope %}", "{% if a %}", "\n\n{{ a | zap }}", "{{ }}":
    try:
        Template(bad)
    except TemplateError as e:
        print("TemplateError", e)
