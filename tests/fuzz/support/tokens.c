/* SPDX-License-Identifier: MIT
 *
 * A mutator for Python text: by tokens and by lines, since a change of single bytes mostly gives names that do not exist.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

/* What is put in place of a token: operators, keywords, and values that lie at a limit. */
static const char *const words[] = {
    "+",
    "-",
    "*",
    "/",
    "//",
    "%",
    "**",
    "@",
    "<<",
    ">>",
    "&",
    "|",
    "^",
    "~",
    "<",
    ">",
    "<=",
    ">=",
    "==",
    "!=",
    "=",
    "+=",
    "-=",
    "*=",
    "**=",
    ":=",
    "->",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    ".",
    ";",
    "...",
    "*",
    "**",
    "not ",
    " and ",
    " or ",
    " in ",
    " is ",
    " if ",
    " else ",
    " for ",
    "lambda: ",
    "lambda x: ",
    "yield ",
    "await ",
    "async ",
    "return ",
    "del ",
    "global ",
    "pass",
    "break",
    "continue",
    "raise ",
    "try:",
    "finally:",
    "except:",
    "except* ",
    "while 1:",
    "with ",
    "as ",
    "import ",
    "from ",
    "class C:",
    "def f():",
    "match x:",
    "case _:",
    "assert ",
    "nonlocal ",
    "0",
    "1",
    "-1",
    "2",
    "255",
    "1<<30",
    "2**31",
    "2**62",
    "-2**63",
    "10**30",
    "1e308",
    "5e-324",
    "float('nan')",
    "float('inf')",
    "1j",
    "True",
    "None",
    "''",
    "b''",
    "'\\u20ac'",
    "[]",
    "()",
    "{}",
    "set()",
    "range(3)",
    "slice(None)",
    "iter([])",
    "object()",
    "type",
    "int",
    "str",
    "list",
    "dict",
    "bytearray(3)",
    "memoryview(b'abc')",
    "super()",
    "property()",
    "Exception()",
    "NotImplemented",
    "self",
    "print",
    "f'{x!r:>{w}}'",
    "'%s' % ",
    "[*x]",
    "{**x}",
    "x[::-1]",
    "__class__",
    "__init__",
    "__del__",
    "__eq__",
};
enum { WORDS = sizeof words / sizeof *words };

struct text {
    char *bytes;
    size_t n, most;
    unsigned random; /* xorshift state */
};

static unsigned pick(struct text *t, size_t below) {
    t->random ^= t->random << 13;
    t->random ^= t->random >> 17;
    t->random ^= t->random << 5;
    return below ? (unsigned)(t->random % below) : 0;
}

/* Replaces [from, to) by so many bytes of `with`, which may lie in the text itself; not if it would become too long. */
static void replace(struct text *t, size_t from, size_t to, const char *with, size_t n) {
    if (t->n - (to - from) + n > t->most || n > 4096) return;
    char copy[4096];
    memcpy(copy, with, n);
    memmove(t->bytes + from + n, t->bytes + to, t->n - to);
    memcpy(t->bytes + from, copy, n);
    t->n += n - (to - from);
}

static int kind_of(unsigned char c) {
    return isalnum(c) || c == '_' || c >= 128 ? 1 : c == ' ' ? 2 : c == '\n' ? 3 : 4;
}

/* The token at or after a place chosen at random; blanks are skipped, quoted text is one. */
static void token(struct text *t, size_t *from, size_t *to) {
    size_t at = pick(t, t->n);
    while (at > 0 && kind_of((unsigned char)t->bytes[at - 1]) == 1 &&
           kind_of((unsigned char)t->bytes[at]) == 1)
        at--;
    while (at < t->n && kind_of((unsigned char)t->bytes[at]) == 2)
        at++;
    size_t end = at;
    if (end < t->n) {
        const int kind = kind_of((unsigned char)t->bytes[end]);
        const char quote = t->bytes[end++];
        if (kind == 1) {
            while (end < t->n && kind_of((unsigned char)t->bytes[end]) == 1)
                end++;
        } else if (quote == '"' || quote == '\'') {
            const char *close = memchr(t->bytes + end, quote, t->n - end);
            if (close) end = (size_t)(close - t->bytes) + 1;
        }
    }
    *from = at;
    *to = end;
}

/* The line, its newline included, at a place chosen at random. */
static void line(struct text *t, size_t *from, size_t *to) {
    size_t at = pick(t, t->n), end = at;
    while (at > 0 && t->bytes[at - 1] != '\n')
        at--;
    while (end < t->n && t->bytes[end] != '\n')
        end++;
    *from = at;
    *to = end < t->n ? end + 1 : end;
}

static void mutate_once(struct text *t) {
    size_t from, to, from2, to2;
    const char *word = words[pick(t, WORDS)];
    token(t, &from, &to);
    switch (pick(t, 10)) {
    case 0: replace(t, from, to, "", 0); break;
    case 1:
    case 2: replace(t, from, to, word, strlen(word)); break;
    case 3: replace(t, from, from, word, strlen(word)); break;
    case 4:
        token(t, &from2, &to2);
        replace(t, from, to, t->bytes + from2, to2 - from2);
        break;
    case 5: /* a line again elsewhere */
        line(t, &from, &to);
        line(t, &from2, &to2);
        replace(t, from, from, t->bytes + from2, to2 - from2);
        break;
    case 6:
        line(t, &from, &to);
        replace(t, from, to, "", 0);
        break;
    case 7:
        line(t, &from, &to);
        replace(t, from, from, "    ", 4);
        break;
    case 8:
        line(t, &from, &to);
        for (to = from; to < t->n && to < from + 4 && t->bytes[to] == ' ';)
            to++;
        replace(t, from, to, "", 0);
        break;
    default: /* a token into brackets */ replace(t, to, to, ")", 1); replace(t, from, from, "(", 1);
    }
}

size_t hr_tokens_mutate(uint8_t *data, size_t n, size_t most, unsigned seed) {
    if (n < 2 || most < 2) return hr_fuzz_mutate_bytes(data, n, most);
    struct text t = {
        .bytes = (char *)data + 1, .n = n - 1, .most = most - 1, .random = seed * 2654435761u | 1};
    if (pick(&t, 16) == 0) data[0] = (uint8_t)pick(&t, 256);
    if (pick(&t, 4) == 0) return 1 + hr_fuzz_mutate_bytes(data + 1, n - 1, most - 1);
    for (unsigned i = 1 + pick(&t, 4); i > 0 && t.n; i--)
        mutate_once(&t);
    return 1 + t.n;
}
