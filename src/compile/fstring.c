/*
 * String literals in a row: plain ones, f-strings (PEP 498, 701), t-strings (PEP 750).
 *
 * The lexer stops behind the opening quote of a string; text is read from the source byte by byte, a
 * replacement field by the lexer and the expression compiler with one more bracket open.
 * Tests: tests/lang/literals.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"
#include "obj/str.h"
#include "obj/symbol.h"

/* What a row of literals is made of: texts and formatted values in a window of temporaries; of a t-string, texts on the value stack
 * and a list of interpolations in R[base]. */
struct parts {
    unsigned base, n; /* f-string: parts so far */
    unsigned strings; /* t-string: where its texts begin on the value stack */
    bool template;
    struct hr_writer text; /* not yet a part */
};

static void pieces(struct hr_compiler *c, struct parts *p, unsigned prefix);

/* One part more is in the window: when it is full, all become one. */
static void count_part(struct hr_compiler *c, struct parts *p) {
    if (++p->n < HR_MAX_ITEMS) return;
    c->top = p->base;
    hr_emit_temp(c);
    hr_emit3(c, HR_OP_BUILDSTR, p->base, p->base, p->n);
    p->n = 1;
}

/* The text so far becomes a part. */
static void end_text(struct hr_compiler *c, struct parts *p) {
    if (p->template) {
        hr_emit_push(c, hr_literal_end(c, &p->text, false));
    } else if (p->text.used > 0) {
        hr_emit_load(c, hr_emit_temp(c), hr_literal_end(c, &p->text, false));
        count_part(c, p);
    }
}

/* All parts become one, in e. */
static void join(struct hr_compiler *c, struct parts *p, struct hr_expr *e, bool bytes) {
    if (p->n == 0) {
        hr_value_const(c, e, hr_literal_end(c, &p->text, bytes));
        return;
    }
    end_text(c, p);
    if (p->n == 1)
        hr_value_in(c, e, p->base);
    else
        hr_value_made(c, e, p->base, HR_OP_BUILDSTR, p->base, p->n);
}

/* The format after ':' up to '}', which is passed: a str in the next temporary. */
static void format_spec(struct hr_compiler *c, unsigned prefix) {
    struct parts p = {.base = c->top};
    struct hr_expr e;
    hr_writer_begin(&p.text, c->vm);
    pieces(c, &p, prefix | HR_STR_SPEC);
    join(c, &p, &e, false);
    hr_value_to_temp(c, &e);
}

/* The source text [from, to) belongs to the text so far. */
static void add_source(struct hr_compiler *c, struct parts *p, uint32_t from, uint32_t to) {
    hr_value holder = HR_UNDEF;
    for (uint32_t n; from < to; from += n) {
        n = to - from < HR_LEX_WINDOW / 2 ? to - from : HR_LEX_WINDOW / 2;
        hr_literal_add(c, &p->text, hr_lex_text(&c->lx, from, n, &holder), n);
    }
}

/* Is the expression at hand followed by '='? Then its text up to the token behind that comes before its value. */
static bool add_debug_text(struct hr_compiler *c, struct parts *p, uint32_t start) {
    struct hr_mark expr, behind;
    mark(c, &expr);
    hr_compile_accept(c, HR_TOK_YIELD);
    bool debug =
        hr_ahead_find(c, HR_CLASS_ASSIGN | HR_CLASS_COLON | HR_CLASS_CLOSE | HR_CLASS_CUT) == HR_TOK_ASSIGN;
    if (debug) {
        next(c);
        mark(c, &behind);
        add_source(c, p, start, behind.pos);
    }
    seek(c, &expr);
    return debug;
}

/* A replacement field, behind its '{'. */
static void field(struct hr_compiler *c, struct parts *p, unsigned prefix) {
    static const char conversions[] = "sra"; /* 1, 2, 3 */
    struct hr_lexer *lx = &c->lx;
    hr_vm_stack_check(c->vm);
    struct hr_expr e;
    uint8_t depth = lx->s.depth, field_depth = c->field_depth;
    uint32_t start = lx->s.pos, end;
    c->field_depth = lx->s.depth = (uint8_t)(depth + 1);
    if (depth >= HR_LEX_BRACKETS) hr_compile_error(c, HR_E_too_complex);
    next(c);
    if (!is(c, HR_CLASS_STARTS) && tok(c) != HR_TOK_STAR && tok(c) != HR_TOK_YIELD) {
        hr_compile_error(c, HR_E_malformed_f_string);
    }
    bool debug = add_debug_text(c, p, start);
    end_text(c, p);
    hr_expr_list_or_yield(c, &e);
    end = lx->s.last_end;
    if (debug) hr_compile_expect(c, HR_TOK_ASSIGN);
    unsigned r = hr_value_to_temp(c, &e), how = 0;
    if (tok(c) == HR_TOK_BANG) {
        next(c);
        const char *letter = strchr(conversions, lx->s.text[0]);
        if (tok(c) != HR_TOK_NAME || lx->s.text_used != 1 || letter == NULL || lx->s.at.pos != lx->s.last_end)
            hr_compile_error(c, HR_E_malformed_f_string);
        how = (unsigned)(letter - conversions) + 1;
        next(c);
    }
    bool spec = tok(c) == HR_TOK_COLON || tok(c) == HR_TOK_WALRUS;
    if (debug && how == 0 && !spec) how = 2;
    if (p->template) { /* value, text of the expression, conversion, format */
        add_source(c, p, start, end);
        hr_emit_load(c, hr_emit_temp(c), hr_literal_end(c, &p->text, false));
        hr_emit_load(c, hr_emit_temp(c),
                     how ? hr_symbol_of_char((unsigned char)conversions[how - 1]) : HR_NONE);
    }
    if (spec) {
        hr_lex_jump(lx, lx->s.at.pos + 1);
        c->field_depth = field_depth;
        format_spec(c, prefix);
    } else if (tok(c) != HR_TOK_RBRACE) {
        hr_compile_error(c, HR_E_malformed_f_string);
    } else if (p->template) {
        hr_emit_load(c, hr_emit_temp(c), hr_symbol_intern(c->vm, "", 0));
    }
    lx->s.depth = depth;
    c->field_depth = field_depth;
    c->top = r + 1;
    if (p->template) {
        hr_emit3(c, HR_OP_INTR, r, r, HR_INTR_INTERPOLATION);
        hr_emit2(c, HR_OP_LISTAPPEND, p->base, r);
        c->top = r;
    } else {
        hr_emit3(c, HR_OP_FORMAT, r, r, how | (spec ? 4 : 0));
        count_part(c, p);
    }
}

/* Text and fields up to the closing quote or, in a format, the closing brace; that is passed. */
static void pieces(struct hr_compiler *c, struct parts *p, unsigned prefix) {
    for (;;) {
        switch (hr_lex_piece(&c->lx, prefix)) {
        case HR_PIECE_END: return;
        case HR_PIECE_FIELD: field(c, p, prefix); break;
        case HR_PIECE_BAD: hr_compile_error(c, hr_lex_string_error(prefix));
        default: hr_literal_char(c, &p->text, prefix);
        }
    }
}

void hr_fstring(struct hr_compiler *c, struct hr_expr *e) {
    hr_place at = place(c);
    struct parts p = {.base = c->top, .strings = c->stack_used};
    unsigned first = c->lx.s.prefix & (HR_STR_BYTES | HR_STR_TEMPLATE);
    p.template = first & HR_STR_TEMPLATE;
    hr_writer_begin(&p.text, c->vm);
    if (p.template) hr_emit3(c, HR_OP_LIST, hr_emit_temp(c), p.base, 0);
    while (tok(c) == HR_TOK_STRING || tok(c) == HR_TOK_FSTRING) {
        unsigned prefix = c->lx.s.prefix;
        if ((prefix & (HR_STR_BYTES | HR_STR_TEMPLATE)) != first) {
            hr_compile_error(c, HR_E_cannot_mix_literals);
        }
        c->lx.s.in_string = false;
        pieces(c, &p, prefix);
        c->lx.s.kind = HR_TOK_STRING; /* no lexer error is pending */
        next(c);
    }
    c->at = at;
    if (!p.template) {
        join(c, &p, e, first & HR_STR_BYTES);
        return;
    }
    end_text(c, &p);
    c->top = p.base;
    hr_value_init(c, e, HR_X_VOID);
    unsigned w = hr_emit_temps(c, 2);
    hr_emit2(c, HR_OP_LISTTUPLE, w + 1, w);
    hr_emit_load(c, w, hr_emit_tuple(c, p.strings));
    hr_value_result(c, e, HR_OP_INTR, w, HR_INTR_TEMPLATE);
}
