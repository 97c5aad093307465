/*
 * Which names a function binds, which of them its inner functions use, which it takes from outside: found by
 * reading its tokens once, before anything of it is compiled.
 *
 * The scan understands just enough syntax for this: bindings, brackets, and the constructs that open a scope. It
 * never complains (what it misreads is a syntax error, which the compiling pass reports), except about what
 * only it can see: declarations.
 * Invariants: entries of a scope lie on the value stack from scope->base on; those of an inner scope are above and
 * are folded into the outer one when it ends. Except for the outermost, scopes record every name.
 * Source: Python 3.14 Language Reference 4.2 (naming and binding), PEP 572, 695, 709.
 * Tests: tests/lang/scope, tests/unit/test_compile.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"

enum scope_kind { FUNCTION, CLASS, COMPREHENSION, GENERATOR };

struct scope {
    struct scope *outer;
    unsigned base;
    uint8_t kind;
    bool record;  /* plain uses are wanted */
    bool outside; /* targets belong to the enclosing function: `as` in brackets */
    bool out;     /* reading what belongs to the enclosing scope: a default, the first iterable */
    bool yields, awaits;
    bool found_for; /* comprehension: it is one */
};

static void scan_expr(struct hr_compiler *c, struct scope *s, bool stop_at_if);
static void scan_list(struct hr_compiler *c, struct scope *s);
static void scan_statement(struct hr_compiler *c, struct scope *s, uint32_t *cases);
static void scan_targets(struct hr_compiler *c, struct scope *s, bool single);
static void skip_annotation(struct hr_compiler *c);

/* ---- entries ------------------------------------------------------------------------------------------ */

static int find(struct hr_compiler *c, unsigned from, unsigned to, hr_value name) {
    const hr_value *at = hr_emit_stack(c);
    for (unsigned i = from; i < to; i += 2) {
        if (at[i] == name) return (int)i;
    }
    return -1;
}

static uint32_t note(struct hr_compiler *c, struct scope *s, hr_value name, uint32_t flags) {
    int entry = find(c, s->base, c->stack_used, name);
    if (entry < 0) {
        hr_emit_push(c, name);
        hr_emit_push(c, hr_value_small((hr_sword)flags));
        return flags;
    }
    flags |= hr_scope_flags(c, (unsigned)entry);
    hr_scope_set(c, (unsigned)entry, flags);
    return flags;
}

static void bind(struct hr_compiler *c, struct scope *s, hr_value name, uint32_t flags) {
    note(c, s, name, s->outside ? HR_NAME_OUT_WALRUS : HR_NAME_BOUND | flags);
}

static void use(struct hr_compiler *c, struct scope *s, hr_value name) {
    bool special = hr_lex_is(&c->lx, "super") || name == HR_SYM(__class__);
    if (special) name = HR_SYM(__class__);
    if (s->record || special) note(c, s, name, s->out ? HR_NAME_OUT_USED : HR_NAME_USED);
}

/* The current token is a name that is read. */
static void use_token(struct hr_compiler *c, struct scope *s) {
    if (s->record || hr_lex_is(&c->lx, "super") || c->lx.s.text_used == 9) use(c, s, hr_compile_symbol(c));
}

static void push(struct hr_compiler *c, struct scope *s, struct scope *outer, unsigned kind) {
    *s = (struct scope){.outer = outer, .base = c->stack_used, .kind = (uint8_t)kind, .record = true};
    if (kind == COMPREHENSION && outer != NULL) s->record = outer->record;
}

static bool is_comprehension(const struct scope *s) {
    return s->kind == COMPREHENSION || s->kind == GENERATOR;
}

/* There is a yield or await; in a default or first iterable it is the enclosing scope's. */
static void suspends(struct scope *s, bool yields, bool awaits) {
    while (s != NULL && s->out)
        s = s->outer;
    if (s == NULL) return;
    s->yields |= yields;
    s->awaits |= awaits;
}

/* What an entry of an ending scope means to the enclosing one; 0: nothing. */
static uint32_t outward(const struct scope *s, uint32_t flags, hr_value name) {
    uint32_t out = 0;
    bool bound = (flags & HR_NAME_BOUND) && !(flags & HR_NAME_NONLOCAL);
    if (s->kind == COMPREHENSION) {
        if (!bound) out = flags & (HR_NAME_USED | HR_NAME_INNER);
        /* in a class body it reads what a function would */
        if (out && s->found_for && s->outer->kind == CLASS) out = HR_NAME_INNER;
    } else if (s->kind == CLASS) {
        if (!bound && !(flags & HR_NAME_GLOBAL) && (flags & (HR_NAME_USED | HR_NAME_NONLOCAL)))
            out = HR_NAME_INNER;
        if ((flags & HR_NAME_INNER) && name != HR_SYM(__class__)) out = HR_NAME_INNER;
    } else if (!bound && !(flags & HR_NAME_GLOBAL)) {
        if (flags & (HR_NAME_USED | HR_NAME_INNER | HR_NAME_NONLOCAL)) out = HR_NAME_INNER;
    }
    if (flags & HR_NAME_OUT_USED) out |= HR_NAME_USED;
    if (flags & HR_NAME_OUT_INNER) out |= HR_NAME_INNER;
    if (flags & HR_NAME_OUT_WALRUS) {
        out |=
            is_comprehension(s->outer) || s->outer->out ? HR_NAME_OUT_WALRUS : HR_NAME_BOUND | HR_NAME_WALRUS;
        if (s->kind == GENERATOR) out |= HR_NAME_INNER;
    }
    if (s->outer->out) {
        uint32_t moved = out & (HR_NAME_USED | HR_NAME_INNER);
        out = (out & ~moved) | moved * (HR_NAME_OUT_USED / HR_NAME_USED);
    }
    if (!s->outer->record && s->outer->outer == NULL && out == HR_NAME_USED && name != HR_SYM(__class__))
        out = 0;
    return out;
}

/* Ends a scope: its entries become those of the outer one. */
static void pop(struct hr_compiler *c, struct scope *s) {
    unsigned end = c->stack_used, to = s->base;
    for (unsigned i = s->base; i < end; i += 2) {
        hr_value name = hr_emit_stack(c)[i];
        uint32_t flags = outward(s, hr_scope_flags(c, i), name);
        if (flags == 0) continue;
        int entry = find(c, s->outer->base, to, name);
        if (entry >= 0) {
            hr_scope_set(c, (unsigned)entry, hr_scope_flags(c, (unsigned)entry) | flags);
        } else {
            hr_emit_set(c, to, name);
            hr_scope_set(c, to, flags);
            to += 2;
        }
    }
    c->stack_used = to;
    if (s->kind == COMPREHENSION) suspends(s->outer, s->yields, s->awaits);
}

/* A target of := belongs to the function around the comprehension. */
static void bind_walrus(struct hr_compiler *c, struct scope *s, hr_value name) {
    note(c, s, name, is_comprehension(s) || s->out ? HR_NAME_OUT_WALRUS : HR_NAME_BOUND | HR_NAME_WALRUS);
}

/* ---- expressions -------------------------------------------------------------------------------------- */

static bool stopped(const struct hr_compiler *c) {
    return tok(c) == HR_TOK_END || tok(c) == HR_TOK_ERROR;
}

/* Tokens that end an expression outside its brackets. */
enum {
    EXPR_ENDS = HR_CLASS_STOP | HR_CLASS_CLOSE | HR_CLASS_COMMA | HR_CLASS_COLON | HR_CLASS_ASSIGN |
                HR_CLASS_AUGMENTED | HR_CLASS_FOR | HR_CLASS_CUT
};

/* `for` clauses of a comprehension whose scope is s; the token is `for` or `async`. */
static void scan_clauses(struct hr_compiler *c, struct scope *s) {
    bool first = true;
    s->found_for = true;
    while (tok(c) == HR_TOK_FOR || tok(c) == HR_TOK_ASYNC) {
        if (tok(c) == HR_TOK_ASYNC) {
            suspends(s, false, true);
            next(c);
            if (tok(c) != HR_TOK_FOR) return;
        }
        next(c);
        scan_targets(c, s, false);
        if (tok(c) != HR_TOK_IN) return;
        next(c);
        s->out = first;
        scan_expr(c, s, true);
        s->out = first = false;
        while (tok(c) == HR_TOK_IF) {
            next(c);
            scan_expr(c, s, true);
        }
    }
}

/* The contents of a bracket; the current token is the first of them, the closing one is then current. */
static void scan_contents(struct hr_compiler *c, struct scope *s, struct hr_mark *clauses) {
    for (;;) {
        scan_expr(c, s, false);
        switch (tok(c)) {
        case HR_TOK_FOR:
        case HR_TOK_ASYNC:
            if (s->found_for) {
                next(c);
                break;
            }
            if (clauses != NULL) *clauses = mark(c);
            scan_clauses(c, s);
            if (tok(c) == HR_TOK_FOR || tok(c) == HR_TOK_ASYNC || tok(c) == HR_TOK_IN) next(c); /* an error */
            break;
        case HR_TOK_AS:
            next(c);
            s->outside = true;
            scan_targets(c, s, true);
            s->outside = false;
            break;
        case HR_TOK_RPAR:
        case HR_TOK_RSQB:
        case HR_TOK_RBRACE:
        case HR_TOK_END:
        case HR_TOK_ERROR: return;
        default: next(c);
        }
    }
}

/* A bracket; the current token opens it. Leaves the token after it. */
static void scan_bracket(struct hr_compiler *c, struct scope *s) {
    hr_vm_stack_check(c->vm);
    bool paren = tok(c) == HR_TOK_LPAR;
    struct scope inner;
    next(c);
    struct hr_mark start = mark(c);
    push(c, &inner, s, COMPREHENSION);
    scan_contents(c, &inner, NULL);
    if (inner.found_for && paren && !stopped(c)) {
        /* a generator expression is a function: read again, now noting every name */
        c->stack_used = inner.base;
        push(c, &inner, s, GENERATOR);
        seek(c, &start);
        scan_contents(c, &inner, NULL);
    }
    pop(c, &inner);
    if (!stopped(c)) next(c);
}

/* Parameters of a def (token after '(') or lambda up to what closes them; they are bound in s. */
static void scan_params(struct hr_compiler *c, struct scope *s, bool lambda) {
    uint32_t kind = HR_NAME_PARAM;
    while (tok(c) != HR_TOK_RPAR && !(lambda && tok(c) == HR_TOK_COLON) && !stopped(c) &&
           tok(c) != HR_TOK_NEWLINE) {
        uint32_t flags = kind;
        if (tok(c) == HR_TOK_STAR) {
            next(c);
            flags = HR_NAME_PARAM | HR_NAME_STAR;
            kind = HR_NAME_PARAM | HR_NAME_KWONLY;
        } else if (tok(c) == HR_TOK_DSTAR) {
            next(c);
            flags = HR_NAME_PARAM | HR_NAME_KWONLY | HR_NAME_STAR;
        }
        if (tok(c) == HR_TOK_NAME) {
            hr_value name = hr_compile_symbol(c);
            if (s->outer == NULL && find(c, s->base, c->stack_used, name) >= 0 &&
                (hr_scope_flags(c, (unsigned)find(c, s->base, c->stack_used, name)) & HR_NAME_PARAM)) {
                hr_compile_error(c, "name repeated");
            }
            bind(c, s, name, flags);
            next(c);
            if (tok(c) == HR_TOK_COLON && !lambda) {
                next(c);
                skip_annotation(c);
            }
            if (tok(c) == HR_TOK_ASSIGN) {
                next(c);
                s->out = true;
                scan_expr(c, s, false);
                s->out = false;
            }
            if (tok(c) == HR_TOK_COMMA) next(c);
        } else if (tok(c) == HR_TOK_COMMA || tok(c) == HR_TOK_SLASH) {
            next(c);
        } else {
            return;
        }
    }
}

/* What follows the keyword `lambda`. */
static void scan_lambda(struct hr_compiler *c, struct scope *s) {
    hr_vm_stack_check(c->vm);
    scan_params(c, s, true);
    if (tok(c) == HR_TOK_COLON) next(c);
    scan_expr(c, s, false);
}

/* Fields of an f-string, the token that is current. Leaves the token after it. */
static void scan_fields(struct hr_compiler *c, struct scope *s, char quote, unsigned prefix, bool format) {
    struct hr_lexer *lx = &c->lx;
    hr_vm_stack_check(c->vm);
    for (;;) {
        int b = hr_lex_peek(lx, 0);
        if (b <= 0 || (format && b == '}') || (!format && hr_lex_at_quote(lx, quote, prefix))) return;
        if (format && b == quote && hr_lex_at_quote(lx, quote, prefix)) return;
        hr_lex_skip(lx);
        if (b == '\\') {
            int d = hr_lex_peek(lx, 0);
            if (d == 'N' && !(prefix & HR_STR_RAW) && hr_lex_peek(lx, 1) == '{')
                hr_lex_jump(lx, lx->s.pos + 2);
            else if (d != '{' && d != '}')
                hr_lex_skip(lx);
        } else if (b == '{' && !format && hr_lex_peek(lx, 0) == '{') {
            hr_lex_skip(lx);
        } else if (b == '{') {
            uint8_t depth = lx->s.depth, field_depth = c->field_depth;
            c->field_depth = ++lx->s.depth;
            do {
                bool conversion = tok(c) == HR_TOK_BANG;
                next(c);
                if (conversion && tok(c) == HR_TOK_NAME) next(c);
                scan_expr(c, s, false);
            } while (tok(c) != HR_TOK_RBRACE && tok(c) != HR_TOK_COLON && tok(c) != HR_TOK_WALRUS &&
                     !stopped(c));
            if (tok(c) == HR_TOK_COLON || tok(c) == HR_TOK_WALRUS) {
                hr_lex_jump(lx, lx->s.at.pos + 1);
                scan_fields(c, s, quote, prefix, true);
                hr_lex_skip(lx);
            }
            lx->s.depth = depth;
            c->field_depth = field_depth;
            if (stopped(c)) return;
            lx->s.kind = HR_TOK_FSTRING;
        }
    }
}

static void scan_fstring(struct hr_compiler *c, struct scope *s) {
    c->lx.s.in_string = false;
    scan_fields(c, s, c->lx.s.quote, c->lx.s.prefix, false);
    if (!stopped(c)) next(c);
}

/* One expression without commas outside brackets. */
static void scan_expr(struct hr_compiler *c, struct scope *s, bool stop_at_if) {
    while (!is(c, stop_at_if ? EXPR_ENDS | HR_CLASS_IF : EXPR_ENDS)) {
        switch (tok(c)) {
        case HR_TOK_NAME: {
            int ahead = hr_lex_ahead(&c->lx);
            if (ahead == ':' && c->field_depth == c->lx.s.depth && c->field_depth > 0) ahead = 0;
            if (ahead == ':') {
                bind_walrus(c, s, hr_compile_symbol(c));
                next(c);
            } else if (ahead == 0 || c->lx.s.depth == 0) { /* else it is a keyword argument's name */
                use_token(c, s);
            }
            next(c);
            break;
        }
        case HR_TOK_DOT:
            next(c);
            if (tok(c) == HR_TOK_NAME) next(c);
            break;
        case HR_TOK_LPAR:
        case HR_TOK_LSQB:
        case HR_TOK_LBRACE: scan_bracket(c, s); break;
        case HR_TOK_LAMBDA: {
            struct scope inner;
            next(c);
            push(c, &inner, s, FUNCTION);
            scan_lambda(c, &inner);
            pop(c, &inner);
            break;
        }
        case HR_TOK_FSTRING: scan_fstring(c, s); break;
        case HR_TOK_YIELD:
            suspends(s, true, false);
            next(c);
            if (tok(c) == HR_TOK_FROM) next(c);
            break;
        case HR_TOK_AWAIT:
            suspends(s, false, true);
            next(c);
            break;
        default: next(c);
        }
    }
}

/* Tokens of an annotation, which is never evaluated. */
static void skip_annotation(struct hr_compiler *c) {
    hr_compile_find(c, EXPR_ENDS);
}

static void scan_list(struct hr_compiler *c, struct scope *s) {
    scan_expr(c, s, false);
    while (tok(c) == HR_TOK_COMMA) {
        next(c);
        scan_expr(c, s, false);
    }
}

/* ---- targets ------------------------------------------------------------------------------------------ */

/* Attributes, subscripts and calls after a primary. */
static void scan_trailers(struct hr_compiler *c, struct scope *s) {
    while (is(c, HR_CLASS_TRAILER)) {
        if (tok(c) != HR_TOK_DOT) {
            scan_bracket(c, s);
        } else {
            next(c);
            if (tok(c) == HR_TOK_NAME) next(c);
        }
    }
}

/* A target list, or a single target, up to whatever ends it. */
static void scan_targets(struct hr_compiler *c, struct scope *s, bool single) {
    hr_vm_stack_check(c->vm);
    for (;;) {
        switch (tok(c)) {
        case HR_TOK_NAME: {
            hr_value name = hr_compile_symbol(c);
            next(c);
            if (is(c, HR_CLASS_TRAILER)) {
                if (s->record) use(c, s, name);
                scan_trailers(c, s);
            } else {
                bind(c, s, name, 0);
            }
            break;
        }
        case HR_TOK_LPAR:
        case HR_TOK_LSQB: {
            struct hr_mark start = mark(c);
            hr_compile_skip_bracket(c);
            bool primary = is(c, HR_CLASS_TRAILER);
            seek(c, &start);
            if (primary) {
                scan_bracket(c, s);
                scan_trailers(c, s);
            } else {
                next(c);
                scan_targets(c, s, false);
                if (tok(c) == HR_TOK_RPAR || tok(c) == HR_TOK_RSQB) next(c);
            }
            break;
        }
        case HR_TOK_COMMA:
            if (single) return;
            next(c);
            continue;
        case HR_TOK_STAR: next(c); continue;
        case HR_TOK_STRING:
        case HR_TOK_NUMBER:
            next(c);
            scan_trailers(c, s);
            break;
        default: return;
        }
        if (single) return;
    }
}

/* ---- statements --------------------------------------------------------------------------------------- */

/* Is the statement's line one that ends in ':', as a soft keyword's does? The current token is its first NAME. */
static bool line_is_header(struct hr_compiler *c) {
    struct hr_mark start = mark(c);
    unsigned last = 0;
    next(c);
    if (is(c, HR_CLASS_STARTS) || tok(c) == HR_TOK_STAR) {
        while (hr_compile_find(c, HR_CLASS_COLON) == HR_TOK_COLON) {
            next(c);
            last = tok(c);
        }
    }
    seek(c, &start);
    return last == HR_TOK_NEWLINE;
}

bool hr_scope_is_match(struct hr_compiler *c) {
    return hr_lex_is(&c->lx, "match") && line_is_header(c);
}

bool hr_scope_is_type(struct hr_compiler *c) {
    if (!hr_lex_is(&c->lx, "type")) return false;
    struct hr_mark start = mark(c);
    next(c);
    bool is = tok(c) == HR_TOK_NAME;
    if (is) next(c);
    is = is && (tok(c) == HR_TOK_ASSIGN || tok(c) == HR_TOK_LSQB);
    seek(c, &start);
    return is;
}

/* A pattern: captures are bound. Up to its ':' or guard. */
static void scan_pattern(struct hr_compiler *c, struct scope *s) {
    unsigned depth = c->lx.s.depth;
    while (tok(c) != HR_TOK_NEWLINE && !stopped(c) &&
           (c->lx.s.depth != depth || (tok(c) != HR_TOK_COLON && tok(c) != HR_TOK_IF))) {
        if (tok(c) == HR_TOK_DOT) {
            next(c);
            if (tok(c) == HR_TOK_NAME) next(c);
        } else if (tok(c) == HR_TOK_NAME && !hr_lex_is(&c->lx, "_")) {
            hr_value name = hr_compile_symbol(c);
            next(c);
            if (tok(c) == HR_TOK_DOT || tok(c) == HR_TOK_LPAR) {
                if (s->record) use(c, s, name);
            } else if (tok(c) != HR_TOK_ASSIGN) {
                bind(c, s, name, 0);
            }
        } else {
            next(c);
        }
    }
}

/* Up to the DEDENT that closes the block, or to the end of the line if there is no block. After a header's ':'. */
static void scan_suite(struct hr_compiler *c, struct scope *s) {
    uint32_t cases = 0; /* bit n: the block at depth n of indentation belongs to a match statement */
    if (tok(c) != HR_TOK_NEWLINE) {
        while (tok(c) != HR_TOK_NEWLINE && !stopped(c))
            scan_statement(c, s, &cases);
        if (!stopped(c)) next(c);
        return;
    }
    next(c);
    if (tok(c) != HR_TOK_INDENT) return;
    unsigned depth = 0;
    do {
        if (tok(c) == HR_TOK_INDENT) depth++;
        if (tok(c) == HR_TOK_DEDENT && --depth == 0) {
            next(c);
            return;
        }
        if (tok(c) == HR_TOK_INDENT || tok(c) == HR_TOK_DEDENT || tok(c) == HR_TOK_NEWLINE ||
            tok(c) == HR_TOK_SEMI)
            next(c);
        else
            scan_statement(c, s, &cases);
    } while (!stopped(c));
}

/* '[T: bound = default, ...]' of a def, class or type statement. */
static void scan_type_params(struct hr_compiler *c, struct scope *s) {
    next(c);
    while (tok(c) != HR_TOK_RSQB && tok(c) != HR_TOK_NEWLINE && !stopped(c)) {
        if (tok(c) == HR_TOK_NAME) bind(c, s, hr_compile_symbol(c), 0);
        next(c);
        while (tok(c) == HR_TOK_COLON || tok(c) == HR_TOK_ASSIGN) {
            struct scope inner;
            next(c);
            push(c, &inner, s, FUNCTION);
            if (tok(c) == HR_TOK_STAR) next(c);
            scan_expr(c, &inner, false);
            pop(c, &inner);
        }
    }
    if (tok(c) == HR_TOK_RSQB) next(c);
}

static void scan_function_body(struct hr_compiler *c, struct scope *s) {
    if (tok(c) == HR_TOK_LPAR) next(c);
    scan_params(c, s, false);
    if (tok(c) == HR_TOK_RPAR) next(c);
    if (tok(c) == HR_TOK_ARROW) {
        next(c);
        skip_annotation(c);
    }
    if (tok(c) == HR_TOK_COLON) next(c);
    scan_suite(c, s);
}

/* def, class or type from the name on; the name is bound in s. */
static void scan_definition(struct hr_compiler *c, struct scope *s, unsigned keyword) {
    hr_vm_stack_check(c->vm);
    struct scope params, inner;
    hr_value mangle = c->mangle, name = HR_UNDEF;
    if (tok(c) == HR_TOK_NAME) {
        name = hr_compile_symbol(c);
        bind(c, s, name, 0);
        next(c);
    }
    push(c, &params, s, COMPREHENSION);
    if (tok(c) == HR_TOK_LSQB) scan_type_params(c, &params);
    if (keyword == HR_TOK_CLASS) {
        if (tok(c) == HR_TOK_LPAR) scan_bracket(c, &params);
        if (tok(c) == HR_TOK_COLON) next(c);
        c->mangle = name;
        push(c, &inner, &params, CLASS);
        scan_suite(c, &inner);
        c->mangle = mangle;
    } else {
        push(c, &inner, &params, FUNCTION);
        if (keyword == HR_TOK_DEF) {
            scan_function_body(c, &inner);
        } else {
            if (tok(c) == HR_TOK_ASSIGN) next(c);
            scan_expr(c, &inner, false);
        }
    }
    pop(c, &inner);
    pop(c, &params);
}

static void scan_import(struct hr_compiler *c, struct scope *s, bool from) {
    if (from) {
        while (tok(c) != HR_TOK_IMPORT && tok(c) != HR_TOK_NEWLINE && !stopped(c))
            next(c);
    }
    if (from && tok(c) == HR_TOK_IMPORT) next(c);
    while (tok(c) != HR_TOK_NEWLINE && tok(c) != HR_TOK_SEMI && !stopped(c)) {
        if (tok(c) != HR_TOK_NAME) {
            next(c);
            continue;
        }
        hr_value name = hr_compile_symbol(c);
        next(c);
        while (tok(c) == HR_TOK_DOT) {
            next(c);
            if (tok(c) == HR_TOK_NAME) next(c);
        }
        if (tok(c) == HR_TOK_AS) {
            next(c);
            if (tok(c) != HR_TOK_NAME) continue;
            name = hr_compile_symbol(c);
            next(c);
        }
        bind(c, s, name, 0);
    }
}

/* global, nonlocal: names up to the end of the line. */
static void scan_declaration(struct hr_compiler *c, struct scope *s, bool global) {
    next(c);
    while (tok(c) == HR_TOK_NAME) {
        hr_value name = hr_compile_symbol(c);
        uint32_t flags = note(c, s, name, 0);
        uint32_t bit = global ? HR_NAME_GLOBAL : HR_NAME_NONLOCAL;
        if (s->outer == NULL) {
            if (flags & HR_NAME_PARAM) hr_compile_error(c, "name is a parameter");
            if (flags & (HR_NAME_GLOBAL | HR_NAME_NONLOCAL) & ~bit)
                hr_compile_error(c, "name used before its declaration");
        }
        note(c, s, name, bit);
        next(c);
        if (tok(c) != HR_TOK_COMMA) return;
        next(c);
    }
}

/* An expression statement, assignment or annotation. */
static void scan_assignment(struct hr_compiler *c, struct scope *s) {
    for (;;) {
        struct hr_mark start = mark(c);
        unsigned first = tok(c);
        scan_list(c, s);
        unsigned ended = tok(c);
        bool augmented = is(c, HR_CLASS_AUGMENTED);
        if (ended != HR_TOK_ASSIGN && ended != HR_TOK_COLON && !augmented) return;
        uint32_t pos = c->lx.s.at.pos;
        if (ended != HR_TOK_COLON || first == HR_TOK_NAME) {
            seek(c, &start);
            if (ended == HR_TOK_COLON) {
                hr_value name = hr_compile_symbol(c);
                next(c);
                if (c->lx.s.at.pos == pos) bind(c, s, name, 0);
            } else {
                scan_targets(c, s, false);
            }
            while (c->lx.s.at.pos < pos && !stopped(c))
                next(c);
        }
        next(c);
        if (ended == HR_TOK_COLON) {
            skip_annotation(c);
            if (tok(c) != HR_TOK_ASSIGN) return;
            next(c);
        }
    }
}

static void scan_with(struct hr_compiler *c, struct scope *s) {
    while (tok(c) != HR_TOK_COLON && tok(c) != HR_TOK_NEWLINE && !stopped(c)) {
        scan_expr(c, s, false);
        if (tok(c) == HR_TOK_AS) {
            next(c);
            scan_targets(c, s, true);
        } else if (tok(c) != HR_TOK_COLON) {
            next(c);
        }
    }
}

/* One simple statement or header, with its ':' and what follows if that is on the line. Leaves the token after it. */
static void scan_statement(struct hr_compiler *c, struct scope *s, uint32_t *cases) {
    unsigned t = tok(c);
    uint32_t bit = c->lx.s.level < 32 ? (uint32_t)1 << c->lx.s.level : 0;
    if (t == HR_TOK_NAME) {
        if (hr_scope_is_match(c)) {
            /* bit n of cases: the block one level further in consists of case clauses */
            *cases |= bit << 1;
            next(c);
            scan_list(c, s);
        } else if ((*cases & bit) && hr_lex_is(&c->lx, "case")) {
            *cases &= ~(bit << 1);
            next(c);
            scan_pattern(c, s);
            if (tok(c) == HR_TOK_IF) scan_expr(c, s, false);
        } else if (hr_scope_is_type(c)) {
            next(c);
            scan_definition(c, s, HR_TOK_NAME);
        } else {
            scan_assignment(c, s);
        }
    } else {
        *cases &= ~(bit << 1); /* the next block one level in is not of a match statement */
        if (is(c, EXPR_ENDS & ~HR_CLASS_FOR) && t != HR_TOK_FROM) {
            next(c);
            return;
        }
        switch (t) {
        case HR_TOK_ASYNC:
            suspends(s, false, true);
            next(c);
            return;
        case HR_TOK_DEF:
        case HR_TOK_CLASS:
            next(c);
            scan_definition(c, s, t);
            return;
        case HR_TOK_FOR:
            next(c);
            scan_targets(c, s, false);
            if (tok(c) == HR_TOK_IN) next(c);
            scan_list(c, s);
            break;
        case HR_TOK_WITH:
            next(c);
            scan_with(c, s);
            break;
        case HR_TOK_IMPORT:
        case HR_TOK_FROM:
            next(c);
            scan_import(c, s, t == HR_TOK_FROM);
            break;
        case HR_TOK_GLOBAL:
        case HR_TOK_NONLOCAL: scan_declaration(c, s, t == HR_TOK_GLOBAL); break;
        case HR_TOK_DEL: {
            next(c);
            struct hr_mark start = mark(c);
            scan_targets(c, s, false);
            /* plain names in it may be unbound afterwards */
            struct hr_lex_state end = c->lx.s;
            seek(c, &start);
            while (c->lx.s.at.pos < end.at.pos && !stopped(c)) {
                int entry =
                    tok(c) == HR_TOK_NAME ? find(c, s->base, c->stack_used, hr_compile_symbol(c)) : -1;
                if (entry >= 0) {
                    hr_scope_set(c, (unsigned)entry, hr_scope_flags(c, (unsigned)entry) | HR_NAME_DELETED);
                }
                next(c);
            }
            c->lx.s = end;
            break;
        }
        case HR_TOK_EXCEPT:
            next(c);
            scan_list(c, s);
            if (tok(c) == HR_TOK_AS) {
                next(c);
                if (tok(c) == HR_TOK_NAME) bind(c, s, hr_compile_symbol(c), HR_NAME_DELETED);
                next(c);
            }
            break;
        case HR_TOK_LPAR:
        case HR_TOK_LSQB:
        case HR_TOK_STAR: scan_assignment(c, s); break;
        case HR_TOK_RAISE:
            next(c);
            scan_list(c, s);
            if (tok(c) == HR_TOK_FROM) next(c);
            scan_list(c, s);
            break;
        default:
            if (t >= HR_TOK_FIRST_KEYWORD && !is(c, HR_CLASS_PLAIN)) {
                next(c);
                scan_list(c, s);
            } else {
                scan_assignment(c, s);
            }
        }
    }
    while (!is(c, HR_CLASS_STOP | HR_CLASS_COLON)) {
        next(c);
    }
    if (!stopped(c)) {
        bool newline = tok(c) == HR_TOK_NEWLINE;
        if (!newline) next(c);
    }
}

/* ---- the finished table -------------------------------------------------------------------------------- */

int hr_scope_find(struct hr_compiler *c, struct hr_unit *u, hr_value name) {
    for (struct hr_inlined *i = c->inlined; i != NULL && i->unit == u; i = i->outer) {
        int entry = find(c, i->base, i->base + 2 * i->count, name);
        if (entry >= 0) return entry;
    }
    return find(c, u->base, u->base + 2 * u->count, name);
}

enum hr_cell_source hr_scope_cell(struct hr_compiler *c, hr_value name, unsigned *where) {
    struct hr_unit *u = c->unit;
    if (u->kind == HR_UNIT_CLASS && name == HR_SYM(__class__)) {
        u->wants_class_cell = true;
        *where = 1;
        return HR_CELL_REGISTER;
    }
    int entry = hr_scope_find(c, u, name);
    if (entry < 0) return HR_CELL_NONE;
    uint32_t flags = hr_scope_flags(c, (unsigned)entry);
    *where = flags & HR_NAME_PLACE;
    return flags & HR_NAME_FREE ? HR_CELL_FREE : flags & HR_NAME_CELL ? HR_CELL_REGISTER : HR_CELL_NONE;
}

/* True if an enclosing unit has names that this one could take as free variables. */
static bool has_outer_names(struct hr_compiler *c) {
    for (struct hr_unit *u = c->unit->outer; u != NULL; u = u->outer) {
        if (u->kind != HR_UNIT_MODULE && u->kind != HR_UNIT_CLASS) return true;
    }
    for (struct hr_inlined *i = c->inlined; i != NULL; i = i->outer) {
        if (i->unit != c->unit) return true;
    }
    return false;
}

/* Where a name of the current unit that it does not bind comes from: a free variable, or 0. */
static uint32_t take_free(struct hr_compiler *c, hr_value name, uint32_t flags) {
    struct hr_unit *u = c->unit;
    unsigned where;
    c->unit = u->outer;
    enum hr_cell_source source = u->outer == NULL ? HR_CELL_NONE : hr_scope_cell(c, name, &where);
    c->unit = u;
    if (source == HR_CELL_NONE) {
        return flags & HR_NAME_NONLOCAL; /* an error where it is declared */
    }
    if (u->free == UINT8_MAX) hr_compile_error(c, "too complex");
    return HR_NAME_FREE | (flags & (HR_NAME_NONLOCAL | HR_NAME_BOUND)) | u->free++;
}

/* Gives registers to the parameters of one category. */
static unsigned place_params(struct hr_compiler *c, struct hr_unit *u, uint32_t category, unsigned r) {
    const uint32_t bits = HR_NAME_PARAM | HR_NAME_KWONLY | HR_NAME_STAR;
    for (unsigned i = u->base; i < u->base + 2 * u->count; i += 2) {
        uint32_t flags = hr_scope_flags(c, i);
        if ((flags & bits) != category) continue;
        if (r >= HR_MAX_REGISTERS - 40) hr_compile_error(c, "too complex");
        hr_emit_constant(c, hr_emit_stack(c)[i]);
        flags |= r++;
        if (!(flags & HR_NAME_DELETED)) flags |= HR_NAME_KNOWN;
        hr_scope_set(c, i, flags);
    }
    return r;
}

/* Turns the notes of the scan into places. */
static void finish(struct hr_compiler *c, struct hr_unit *u, struct scope *s) {
    unsigned to = u->base, first = 0;
    for (unsigned i = u->base; i < c->stack_used; i += 2) {
        hr_value name = hr_emit_stack(c)[i];
        uint32_t flags = hr_scope_flags(c, i), out = 0;
        if (s->kind == CLASS && name == HR_SYM(__class__) && !(flags & HR_NAME_USED)) continue;
        if (s->kind != GENERATOR) flags &= ~(uint32_t)HR_NAME_OUT_WALRUS; /* not of this function */
        if (flags & HR_NAME_GLOBAL) {
            out = HR_NAME_GLOBAL;
        } else if ((flags & HR_NAME_BOUND) && !(flags & (HR_NAME_NONLOCAL | HR_NAME_OUT_WALRUS))) {
            out = flags & (HR_NAME_BOUND | HR_NAME_PARAM | HR_NAME_KWONLY | HR_NAME_STAR | HR_NAME_WALRUS |
                           HR_NAME_DELETED);
            if ((flags & HR_NAME_INNER) && s->kind != CLASS) out |= HR_NAME_CELL;
            if (s->kind == CLASS && (flags & HR_NAME_INNER)) {
                /* methods take the name from outside the class */
                uint32_t taken = take_free(c, name, flags & ~(uint32_t)HR_NAME_NONLOCAL);
                if (taken) out = taken;
            }
        } else if (flags & (HR_NAME_USED | HR_NAME_INNER | HR_NAME_NONLOCAL | HR_NAME_OUT_WALRUS)) {
            if ((flags & HR_NAME_BOUND) && (flags & HR_NAME_OUT_WALRUS)) {
                hr_compile_error(c, "':=' not allowed here");
            }
            out = take_free(c, name, flags);
        }
        if (out == 0) continue;
        hr_emit_set(c, to, name);
        hr_scope_set(c, to, out);
        to += 2;
    }
    c->stack_used = to;
    u->count = (to - u->base) / 2;
    if (s->kind == CLASS) return;
    first = place_params(c, u, HR_NAME_PARAM, u->positional);
    u->positional = (uint8_t)first;
    first = place_params(c, u, HR_NAME_PARAM | HR_NAME_KWONLY, first);
    u->kwonly = (uint8_t)(first - u->positional);
    unsigned stars = place_params(c, u, HR_NAME_PARAM | HR_NAME_STAR, first);
    if (stars > first) u->flags |= HR_CODE_VARARGS;
    first = place_params(c, u, HR_NAME_PARAM | HR_NAME_KWONLY | HR_NAME_STAR, stars);
    if (first > stars) u->flags |= HR_CODE_VARKW;
    /* captured locals need registers; of the others those that come last go to the far array */
    unsigned far = 0, captured = 0;
    for (unsigned i = u->base; i < to; i += 2) {
        uint32_t flags = hr_scope_flags(c, i);
        if ((flags & HR_NAME_CELL) && !(flags & HR_NAME_PARAM)) captured++;
    }
    unsigned limit = first + captured < HR_MAX_NEAR ? HR_MAX_NEAR - captured : first;
    unsigned r = first;
    for (unsigned i = u->base; i < to; i += 2) {
        uint32_t flags = hr_scope_flags(c, i);
        if (flags & (HR_NAME_PARAM | HR_NAME_FREE | HR_NAME_GLOBAL)) continue;
        if (flags & HR_NAME_CELL) {
            if (captured > HR_MAX_NEAR) hr_compile_error(c, "too complex");
            flags |= r++;
            limit++;
        } else if (r < limit) {
            flags |= r++;
        } else {
            if (far > HR_NAME_PLACE) hr_compile_error(c, "too complex");
            flags |= HR_NAME_FAR | far++;
        }
        hr_scope_set(c, i, flags);
    }
    u->has_far = far > 0;
    if (far) u->far_reg = (uint8_t)r++;
    u->locals = u->top = u->registers = (uint8_t)r;
    if (far) hr_emit_k(c, HR_OP_MKFAR, u->far_reg, far);
    for (unsigned i = u->base; i < to; i += 2) {
        uint32_t flags = hr_scope_flags(c, i), at = flags & HR_NAME_PLACE;
        if (flags & HR_NAME_CELL) hr_emit2(c, HR_OP_MKCELL, at, at);
    }
}

static void begin(struct hr_compiler *c, struct scope *s, unsigned kind) {
    push(c, s, NULL, kind);
    s->record = has_outer_names(c);
}

static void set_flags(struct hr_unit *u, const struct scope *s) {
    if (s->yields) u->flags |= HR_CODE_GENERATOR;
}

void hr_scope_function(struct hr_compiler *c, struct hr_unit *u, bool lambda) {
    struct scope s;
    struct hr_lex_state start = c->lx.s;
    begin(c, &s, FUNCTION);
    if (lambda)
        scan_lambda(c, &s);
    else
        scan_function_body(c, &s);
    c->lx.s = start;
    set_flags(u, &s);
    finish(c, u, &s);
}

void hr_scope_genexpr(struct hr_compiler *c, struct hr_unit *u, struct hr_mark *clauses) {
    struct scope s;
    struct hr_mark start = mark(c);
    begin(c, &s, GENERATOR);
    scan_contents(c, &s, clauses);
    seek(c, &start);
    u->flags |= HR_CODE_GENERATOR;
    if (s.awaits) {
        u->flags |= HR_CODE_COROUTINE;
        u->is_async = true;
    }
    finish(c, u, &s);
}

void hr_scope_lazy(struct hr_compiler *c, struct hr_unit *u) {
    struct scope s;
    struct hr_mark start = mark(c);
    begin(c, &s, FUNCTION);
    scan_expr(c, &s, false);
    seek(c, &start);
    finish(c, u, &s);
}

void hr_scope_class(struct hr_compiler *c, struct hr_unit *u) {
    if (!has_outer_names(c)) return;
    struct scope s;
    struct hr_lex_state start = c->lx.s;
    begin(c, &s, CLASS);
    scan_suite(c, &s);
    c->lx.s = start;
    finish(c, u, &s);
}

/* Keeps the names bound in scope s as variables without registers. */
static void keep_inlined(struct hr_compiler *c, struct scope *s, struct hr_inlined *names) {
    unsigned to = s->base;
    for (unsigned i = s->base; i < c->stack_used; i += 2) {
        uint32_t flags = hr_scope_flags(c, i);
        if (!(flags & HR_NAME_BOUND)) continue;
        hr_emit_set(c, to, hr_emit_stack(c)[i]);
        hr_scope_set(c, to, HR_NAME_BOUND | HR_NAME_LATE | (flags & HR_NAME_INNER ? HR_NAME_CELL : 0));
        to += 2;
    }
    c->stack_used = to;
    names->unit = c->unit;
    names->base = s->base;
    names->count = (to - s->base) / 2;
}

/* Captured variables get a cell at once. */
static void make_cells(struct hr_compiler *c, struct hr_inlined *names) {
    for (unsigned i = names->base; i < names->base + 2 * names->count; i += 2) {
        if (!(hr_scope_flags(c, i) & HR_NAME_CELL)) continue;
        unsigned r = hr_emit_temp(c);
        hr_emit2(c, HR_OP_LOADIMM, r, 0);
        hr_emit2(c, HR_OP_MKCELL, r, r);
        hr_scope_set(c, i, HR_NAME_BOUND | HR_NAME_CELL | r);
    }
    names->outer = c->inlined;
    c->inlined = names;
}

void hr_scope_comprehension(struct hr_compiler *c, struct hr_inlined *names, struct hr_mark *clauses) {
    struct scope s;
    struct hr_mark start = mark(c);
    push(c, &s, NULL, COMPREHENSION);
    s.record = false;
    scan_contents(c, &s, clauses);
    seek(c, &start);
    keep_inlined(c, &s, names);
    make_cells(c, names);
}

void hr_scope_type_params(struct hr_compiler *c, struct hr_inlined *names, unsigned keyword) {
    struct scope s, inner;
    struct hr_lex_state start = c->lx.s;
    hr_value mangle = c->mangle;
    push(c, &s, NULL, COMPREHENSION);
    s.record = false;
    scan_type_params(c, &s);
    if (keyword == HR_TOK_CLASS && tok(c) == HR_TOK_LPAR) scan_bracket(c, &s);
    if (keyword == HR_TOK_CLASS && tok(c) == HR_TOK_COLON) next(c);
    push(c, &inner, &s, keyword == HR_TOK_CLASS ? CLASS : FUNCTION);
    if (keyword == HR_TOK_DEF) {
        scan_function_body(c, &inner);
    } else if (keyword == HR_TOK_CLASS) {
        scan_suite(c, &inner);
    } else {
        if (tok(c) == HR_TOK_ASSIGN) next(c);
        scan_expr(c, &inner, false);
    }
    pop(c, &inner);
    c->mangle = mangle;
    c->lx.s = start;
    keep_inlined(c, &s, names);
    make_cells(c, names);
}

bool hr_scope_is_comprehension(struct hr_compiler *c) {
    enum { ENDS = HR_CLASS_COMMA | HR_CLASS_FOR | HR_CLASS_CLOSE };
    if (is(c, ENDS)) return false;
    struct hr_mark start = mark(c);
    hr_compile_find(c, ENDS);
    bool found = is(c, HR_CLASS_FOR);
    seek(c, &start);
    return found;
}
