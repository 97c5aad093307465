# brackets nest, span lines and must match
x = ([{(1, 2): [3, (4, [5, {6: (7,)}])]}], [()], {})
print(x)
print(x[0][0][(1, 2)][1][1][1][6][0])
print([[[[[[]]]]]], ((((((1,)))))), {1: {2: {3: {4: {}}}}}, [({}, [], ())])
y = [
    (
        {
            "a": [
                1,
                (
                    2,
                ),
            ],
        }
    ),
]
print(y)
print(len([
]), len((
)), len({
}), [1
     , 2
     , 3
     ])


def f(*a, **k):
    return a


print(f(
    f(
        f(
        ),
    ),
    [f
     (
         1
     )],
))
print((lambda: (
    1,
    2))())
print({
    k: v
    for k, v
    in [
        (1, 2)
    ]
    if k
})
bad = ["(", ")", "[", "]", "{", "}", "(]", "[)", "{)", "(}", "[}", "{]", "([)]", "(()", "())", "[[]", "[]]", "{{}", "{}}", "f(", "f)", "f(]", "x[1)", "x[", "x]", "{1:2",
       "{1:2]", "[1,2", "(1,2", "[(])", "{(})", "((((((((", "))))", "([{}])]", "[1}", "'(' )", "f(x))", "print((1)", "[i for i in (1]"]
n = 0
for s in bad:
    try:
        compile(s, "<s>", "exec")
        print("accepted", s)
    except SyntaxError:
        n += 1
print(n == len(bad))
