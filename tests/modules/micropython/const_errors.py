# Definitions that are not constant are SyntaxErrors where const stands alone on the right.
from micropython import const


def t(src):
    try:
        exec(src, {"const": const})
        print(src, "ok")
    except SyntaxError as e:
        print(src, "SyntaxError")


t("A = const(x)")
t("A = const(1 @ 2)")
t("A = const(1 << -2)")
t("A = const(1 // 0)")
t("A = const(1 % 0)")
t("A = const(1); A = const(2)")
t("A = const(1)")
t("A = const(1 + 2 * 3 - 4 // 5)")
t("A = const('a')")
t("A = const((1, 2, ('x', b'y')))")
t("A = const(1.5)")
t("A = const(-2.5)")
t("A = const(None)")
t("A = const(...)")
t("_A = const(5); B = const(_A)")
