/*
 * match statements: patterns become tests from left to right; names are bound as they are met.
 * Source: Python 3.14 Language Reference 8.6; PEP 634.
 * Tests: tests/lang/match.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"

/* Names captured by the pattern so far lie on the value stack from c->captures on: none may occur twice, and the alternatives
 * of '|' must capture the same. */
static bool pattern(struct hr_compiler *c, unsigned subject, uint16_t *fail);

static bool captured(struct hr_compiler *c, unsigned from, hr_value name) {
    for (unsigned i = from; i < c->stack_used; i++) {
        if (hr_emit_stack(c)[i] == name) {
            return true;
        }
    }
    return false;
}

/* The name token is a capture of R[subject]. */
static void capture(struct hr_compiler *c, unsigned subject) {
    if (hr_lex_is(&c->lx, "_")) {
        next(c);
        return;
    }
    hr_value name = hr_compile_symbol(c);
    if (tok(c) == HR_TOK_NAME && captured(c, c->captures, name)) {
        hr_compile_error(c, HR_E_name_repeated);
    }
    hr_compile_name(c);
    hr_emit_push(c, name);
    hr_name_store(c, name, subject);
}

static HR_NORETURN void not_literal(struct hr_compiler *c) {
    hr_compile_error(c, HR_E_bad_pattern);
}

/* [-] number [+- imaginary number] */
static void number_pattern(struct hr_compiler *c, struct hr_expr *e) {
    for (bool first = true;; first = false) {
        unsigned sign = tok(c);
        struct hr_expr n;
        if (sign == HR_TOK_MINUS || !first) {
            next(c);
        }
        if (tok(c) != HR_TOK_NUMBER) {
            not_literal(c);
        }
        hr_value_const(c, &n, hr_literal_number(c));
        bool imaginary = hr_value_is(n.value, HR_T_complex);
        next(c);
        if (first) {
            if (sign == HR_TOK_MINUS) {
                hr_value_unary(c, &n, sign);
            }
            *e = n;
            if (imaginary || (tok(c) != HR_TOK_PLUS && tok(c) != HR_TOK_MINUS)) {
                return;
            }
        } else {
            if (!imaginary) {
                hr_compile_error(c, HR_E_bad_pattern);
            }
            hr_value_binary(c, e, sign, &n);
            return;
        }
    }
}

/* A literal or dotted name as a value, in any register or constant. */
static void value_pattern(struct hr_compiler *c, struct hr_expr *e) {
    switch (tok(c)) {
    case HR_TOK_NAME:
        hr_name_find(c, hr_compile_name(c), e, false);
        while (hr_compile_accept(c, HR_TOK_DOT)) {
            hr_expr_attribute(c, e);
            next(c);
        }
        return;
    case HR_TOK_MINUS:
    case HR_TOK_NUMBER: number_pattern(c, e); return;
    case HR_TOK_STRING: hr_fstring(c, e); break;
    case HR_TOK_NONE:
    case HR_TOK_TRUE:
    case HR_TOK_FALSE: hr_expr_primary(c, e, false); break;
    default: not_literal(c);
    }
    if (e->kind != HR_X_CONST) {
        not_literal(c);
    }
}

/* What the sub-patterns of a pattern match. */
enum parts { ITEMS, VALUES, ATTRIBUTES };

/* n sub-patterns, that of `star` for a list, unless it is negative, match the items of R[r]. The first `positional` have no name. */
static void parts(struct hr_compiler *c, enum parts kind, unsigned r, unsigned n, int star,
                  unsigned positional, uint16_t *fail) {
    unsigned window = n > 0 ? hr_assign_unpack(c, n, star, r) : 0;
    for (unsigned i = 0; i < n; i++) {
        if (kind == VALUES) {
            struct hr_expr key;
            struct hr_scan *scan = hr_scope_mute(c);
            value_pattern(c, &key);
            hr_value_release(c, &key);
            hr_scope_unmute(c, scan);
            hr_compile_expect(c, HR_TOK_COLON);
        } else if (i >= positional) {
            next(c);
            next(c);
        }
        if (kind == ITEMS && hr_compile_accept(c, HR_TOK_STAR))
            capture(c, window + i);
        else
            pattern(c, window + i, fail);
        if (!hr_compile_accept(c, HR_TOK_COMMA)) break;
    }
}

/* The items of a sequence pattern, whose shape is known. */
static void sequence(struct hr_compiler *c, unsigned subject, struct hr_shape s, uint16_t *fail) {
    unsigned top = c->top, r = hr_emit_temp(c);
    bool open = s.star >= 0;
    hr_emit2(c, HR_OP_MATCHSEQ, r, subject);
    hr_emit_jump(c, HR_OP_JF, r, fail);
    hr_emit3(c, HR_OP_INTR, r, subject, HR_INTR_MATCH_LEN);
    if (s.n > 100) hr_compile_error(c, HR_E_too_complex);
    if (!open || s.n > 1) hr_emit_jump2(c, open ? HR_OP_JLTI : HR_OP_JNEI, r, s.n - open, fail);
    c->top = top;
    parts(c, ITEMS, subject, s.n, s.star, s.n, fail);
    c->top = top;
}

HR_NOINLINE static void mapping(struct hr_compiler *c, unsigned subject, uint16_t *fail) {
    struct hr_expr e;
    unsigned top = c->top, r = hr_emit_temp(c), n = 0;
    hr_emit2(c, HR_OP_MATCHMAP, r, subject);
    hr_emit_jump(c, HR_OP_JF, r, fail);
    struct hr_mark start;
    mark(c, &start);
    /* keys first */
    hr_emit2(c, HR_OP_MOVE, r, subject);
    unsigned keys = c->top, from = c->stack_used;
    while (tok(c) != HR_TOK_RBRACE && tok(c) != HR_TOK_DSTAR) {
        bool name = tok(c) == HR_TOK_NAME;
        value_pattern(c, &e);
        if (name && e.kind != HR_X_ATTR) {
            not_literal(c);
        }
        if (!name) {
            for (unsigned i = from; i < c->stack_used; i++) {
                if (!c->dry && hr_emit_same(hr_emit_stack(c)[i], e.value)) {
                    hr_compile_error(c, HR_E_name_repeated);
                }
            }
            hr_emit_push(c, e.value);
        }
        hr_value_to_temp(c, &e);
        n++;
        hr_compile_expect(c, HR_TOK_COLON);
        hr_ahead_find(c, HR_CLASS_COMMA | HR_CLASS_CLOSE);
        if (!hr_compile_accept(c, HR_TOK_COMMA)) break;
    }
    c->stack_used = from;
    c->top = keys;
    hr_emit_temp(c);
    hr_emit3(c, HR_OP_TUPLE, keys, keys, n);
    unsigned values = hr_emit_temp(c);
    hr_emit3(c, HR_OP_INTR, values, r, HR_INTR_MATCH_KEYS);
    hr_emit_jump(c, HR_OP_JNONE, values, fail);
    c->top = values;
    seek(c, &start);
    parts(c, VALUES, values, n, -1, n, fail);
    if (hr_compile_accept(c, HR_TOK_DSTAR)) {
        unsigned rest = hr_emit_temp(c);
        hr_emit3(c, HR_OP_INTR, rest, r, HR_INTR_MATCH_REST);
        if (hr_lex_is(&c->lx, "_")) {
            hr_compile_error(c, HR_E_invalid_syntax);
        }
        capture(c, rest);
        hr_compile_accept(c, HR_TOK_COMMA);
    }
    hr_compile_expect(c, HR_TOK_RBRACE);
    c->top = top;
}

/* Name(sub-patterns): the class is in e, the current token follows '('. */
HR_NOINLINE static void class_pattern(struct hr_compiler *c, struct hr_expr *e, unsigned subject,
                                      uint16_t *fail) {
    struct hr_unit *u = c->unit;
    unsigned top = e->base, positional = 0, n = 0, from = c->stack_used;
    unsigned cls = hr_value_to_any(c, e), w = hr_emit_temps(c, 4);
    hr_emit2(c, HR_OP_MOVE, w, subject);
    hr_emit2(c, cls < u->locals ? HR_OP_MOVEL : HR_OP_MOVE, w + 1, cls);
    struct hr_mark start;
    mark(c, &start);
    while (tok(c) != HR_TOK_RPAR) {
        if (tok(c) == HR_TOK_NAME && hr_ahead_follows(c, HR_TOK_ASSIGN)) {
            hr_value name = hr_compile_symbol(c);
            if (captured(c, from, name)) hr_compile_error(c, HR_E_name_repeated);
            hr_emit_push(c, name);
        } else {
            if (c->stack_used > from) hr_compile_error(c, HR_E_bad_pattern);
            positional++;
        }
        n++;
        hr_ahead_find(c, HR_CLASS_COMMA | HR_CLASS_CLOSE);
        if (!hr_compile_accept(c, HR_TOK_COMMA)) break;
    }
    hr_emit_load(c, w + 2, hr_value_small((hr_sword)positional));
    hr_emit_load(c, w + 3, hr_emit_tuple(c, from));
    hr_emit3(c, HR_OP_INTR, w, w, HR_INTR_MATCH_CLASS);
    hr_emit_jump(c, HR_OP_JNONE, w, fail);
    c->top = w;
    seek(c, &start);
    parts(c, ATTRIBUTES, w, n, -1, positional, fail);
    hr_compile_expect(c, HR_TOK_RPAR);
    c->top = top;
}

/* A pattern without '|' and `as`. True if it matches anything. */
static bool closed_pattern(struct hr_compiler *c, unsigned subject, uint16_t *fail) {
    struct hr_expr e;
    unsigned t = tok(c), top = c->top;
    if (t == HR_TOK_LPAR || t == HR_TOK_LSQB) {
        next(c);
        struct hr_shape s = hr_assign_shape(c);
        bool any = false;
        if (t == HR_TOK_LPAR && s.n == 1 && !s.comma)
            any = pattern(c, subject, fail);
        else
            sequence(c, subject, s, fail);
        hr_compile_expect(c, t == HR_TOK_LPAR ? HR_TOK_RPAR : HR_TOK_RSQB);
        return any;
    }
    if (hr_compile_accept(c, HR_TOK_LBRACE)) {
        mapping(c, subject, fail);
        return false;
    }
    if (t == HR_TOK_NAME) {
        unsigned after = hr_ahead_next(c);
        if (after != HR_TOK_DOT && after != HR_TOK_LPAR) {
            capture(c, subject);
            return true;
        }
        value_pattern(c, &e);
        if (hr_compile_accept(c, HR_TOK_LPAR)) {
            class_pattern(c, &e, subject, fail);
            return false;
        }
    } else {
        value_pattern(c, &e);
    }
    unsigned r = hr_value_to_any(c, &e);
    if (t == HR_TOK_NONE || t == HR_TOK_TRUE || t == HR_TOK_FALSE) {
        hr_emit3(c, HR_OP_IS, r, subject, r);
        hr_emit_jump(c, HR_OP_JF, r, fail);
    } else {
        hr_emit_jump2(c, HR_OP_JNEQ, subject, r, fail);
    }
    c->top = top;
    return false;
}

static bool pattern(struct hr_compiler *c, unsigned subject, uint16_t *fail) {
    hr_vm_stack_check(c->vm);
    uint16_t matched = HR_NO_JUMP;
    unsigned from = c->stack_used;
    hr_value names = HR_UNDEF; /* what the alternatives before captured */
    bool any;
    uint16_t no;
    c->at = place(c);
    for (;;) {
        no = HR_NO_JUMP;
        any = closed_pattern(c, subject, &no);
        if (names != HR_UNDEF) {
            size_t n = hr_value_object_words(names) - 1;
            bool same = n == c->stack_used - from;
            while (n-- > 0)
                same = same && captured(c, from, ((struct hr_tuple *)names)->items[n]);
            if (!same) hr_compile_error(c, HR_E_alternatives_bind_different);
        }
        if (tok(c) != HR_TOK_BAR) break;
        names = hr_emit_tuple(c, from);
        if (any) {
            hr_compile_error(c, HR_E_remaining_patterns_are_unreachable);
        }
        hr_emit_jump(c, HR_OP_JMP, 0, &matched);
        hr_emit_patch_here(c, no);
        next(c);
    }
    hr_emit_join(c, fail, no);
    hr_emit_patch_here(c, matched);
    if (hr_compile_accept(c, HR_TOK_AS)) {
        if (tok(c) != HR_TOK_NAME || hr_lex_is(&c->lx, "_")) {
            hr_compile_error(c, HR_E_bad_pattern);
        }
        capture(c, subject);
    }
    return any;
}

static void case_block(struct hr_compiler *c, unsigned subject, bool *always, uint16_t *end) {
    uint16_t fail = HR_NO_JUMP;
    struct hr_mark start;
    mark(c, &start);
    bool any = false;
    if (!hr_lex_is(&c->lx, "case")) hr_compile_error(c, HR_E_invalid_syntax);
    if (*always) hr_compile_error_at(c, &start, HR_E_remaining_patterns_are_unreachable);
    next(c);
    struct hr_shape s = hr_assign_shape(c);
    if (s.n == 0) hr_compile_error(c, HR_E_invalid_syntax);
    unsigned captures = c->captures;
    c->captures = c->stack_used;
    if (s.star >= 0 && !s.comma) {
        hr_compile_error(c, HR_E_cannot_use_starred);
    }
    if (s.comma) {
        sequence(c, subject, s, &fail);
    } else {
        any = pattern(c, subject, &fail);
    }
    c->stack_used = c->captures;
    c->captures = captures;
    if (hr_compile_accept(c, HR_TOK_IF)) {
        hr_expr_condition(c, false, &fail);
        any = false;
    }
    *always = any;
    hr_stmt_suite(c);
    if (!hr_emit_unreachable(c) && !any) hr_emit_jump(c, HR_OP_JMP, 0, end);
    hr_emit_patch_here(c, fail);
}

void hr_match(struct hr_compiler *c) {
    struct hr_unit *u = c->unit;
    struct hr_expr e;
    uint16_t end = HR_NO_JUMP;
    bool always = false;
    next(c);
    hr_expr_named_list(c, &e);
    unsigned subject = hr_value_to_temp(c, &e);
    hr_compile_expect(c, HR_TOK_COLON);
    hr_stmt_indent(c);
    u->nest++;
    while (tok(c) != HR_TOK_DEDENT)
        case_block(c, subject, &always, &end);
    next(c);
    u->nest--;
    hr_emit_patch_here(c, end);
}
