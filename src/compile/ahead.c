/*
 * Reading ahead over tokens, where the grammar needs to know what comes: soft keywords, comprehensions, shapes.
 *
 * All but hr_ahead_find and hr_ahead_skip_bracket go back to where they were called.
 * Tests: tests/lang/match, tests/lang/comp.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"

void hr_ahead_skip_bracket(struct hr_compiler *c) {
    unsigned depth = c->lx.s.at.depth;
    do {
        next(c);
    } while (c->lx.s.depth > depth && tok(c) != HR_TOK_END && tok(c) != HR_TOK_ERROR);
    next(c);
}

unsigned hr_ahead_behind(struct hr_compiler *c) {
    struct hr_mark start;
    mark(c, &start);
    hr_ahead_skip_bracket(c);
    unsigned classes = c->lx.s.classes;
    seek(c, &start);
    return classes;
}

unsigned hr_ahead_next(struct hr_compiler *c) {
    struct hr_lex_state state = c->lx.s;
    next(c);
    unsigned t = tok(c);
    c->lx.s = state;
    return t;
}

bool hr_ahead_follows(struct hr_compiler *c, unsigned kind) {
    /* for most names the next byte decides: this is asked of each argument that begins with one */
    int b = hr_lex_peek(&c->lx, 0);
    return b > 0 && strchr("=: \t\f\\#\r\n", b) != NULL && hr_ahead_next(c) == kind;
}

unsigned hr_ahead_find(struct hr_compiler *c, unsigned classes) {
    bool lambda = false; /* between `lambda` and its colon */
    while (lambda ? !is(c, HR_CLASS_STOP | HR_CLASS_CLOSE) : !is(c, classes | HR_CLASS_STOP)) {
        lambda = tok(c) == HR_TOK_LAMBDA || (lambda && tok(c) != HR_TOK_COLON);
        if (is(c, HR_CLASS_OPEN))
            hr_ahead_skip_bracket(c);
        else
            next(c);
    }
    return tok(c);
}

/* Is the statement's line one that ends in ':', as a soft keyword's does? The current token is its first NAME. */
static bool line_is_header(struct hr_compiler *c) {
    struct hr_mark start;
    mark(c, &start);
    unsigned last = 0;
    next(c);
    if (is(c, HR_CLASS_STARTS) || tok(c) == HR_TOK_STAR) {
        while (hr_ahead_find(c, HR_CLASS_COLON) == HR_TOK_COLON) {
            next(c);
            last = tok(c);
        }
    }
    seek(c, &start);
    return last == HR_TOK_NEWLINE;
}

bool hr_ahead_is_match(struct hr_compiler *c) {
    return hr_lex_is(&c->lx, "match") && line_is_header(c);
}

bool hr_ahead_is_type(struct hr_compiler *c) {
    if (!hr_lex_is(&c->lx, "type")) return false;
    struct hr_mark start;
    mark(c, &start);
    next(c);
    bool is = tok(c) == HR_TOK_NAME;
    if (is) next(c);
    is = is && (tok(c) == HR_TOK_ASSIGN || tok(c) == HR_TOK_LSQB);
    seek(c, &start);
    return is;
}

bool hr_ahead_is_comprehension(struct hr_compiler *c) {
    enum { ENDS = HR_CLASS_COMMA | HR_CLASS_FOR | HR_CLASS_CLOSE };
    if (is(c, ENDS)) return false;
    struct hr_mark start;
    mark(c, &start);
    hr_ahead_find(c, ENDS);
    bool found = is(c, HR_CLASS_FOR);
    seek(c, &start);
    return found;
}
