/*
 * Expressions: one recursive function that climbs precedences, primaries, yield and await.
 *
 * A conditional expression is recognised only after its first operand has been compiled: that code is given up,
 * the condition compiled, then the operand again. So that nesting does not multiply this work, the places where
 * it happened are remembered (memos; the oldest is replaced).
 * Bounds: a level of parentheses takes one frame of hr_expr, hr_expr_primary and hr_call_paren.
 * Source: Python 3.14 Language Reference, chapter 6.
 * Tests: tests/lang/ops, tests/unit/test_compile.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"
#include "obj/module.h"

/* ---- memos -------------------------------------------------------------------------------------------- */

/* First operands within each other that were compiled again though something in them had been forgotten: each level of
 * that doubles the work. It takes more than HR_MEMOS conditional expressions, each the first operand of the next. */
enum { AGAIN_MOST = 6 };

/* The mark of the `if` of the conditional expression that starts at pos; NULL: none is known. */
HR_NOINLINE static const struct hr_mark *memo(struct hr_compiler *c, uint32_t pos) {
    for (unsigned i = 0; i < HR_MEMOS; i++) {
        if (c->memos[i].key == pos + 1) return &c->memos[i].mark;
    }
    return NULL;
}

/* One starts at pos, and its `if` is at hand. */
static void remember(struct hr_compiler *c, uint32_t pos) {
    struct hr_memo *m = &c->memos[c->memo_next++ % HR_MEMOS];
    m->key = pos + 1;
    mark(c, &m->mark);
}

/* ---- suspending --------------------------------------------------------------------------------------- */

void hr_expr_suspend(struct hr_compiler *c, struct hr_expr *e, unsigned op, unsigned r) {
    struct hr_unit *u = c->unit;
    if (u->handler_depth == 0) {
        hr_value_result(c, e, op, r, 0);
        return;
    }
    /* The exceptions being handled here are not the caller's: swap_handled() of generator.c */
    if (c->top == e->base) hr_emit_load(c, hr_emit_temp(c), HR_NONE); /* where the result will be */
    unsigned saved = hr_emit_temp(c);
    hr_emit2(c, op, e->base, r);
    hr_emit2(c, HR_OP_HANDLING, u->handler_reg, saved);
    e->kind = HR_X_TEMP;
    e->r = e->base;
    c->top = e->base;
    hr_emit_temp(c);
}

/* Drives an iterator made by op from R[r] until it is done. */
static void delegate(struct hr_compiler *c, struct hr_expr *e, unsigned op, unsigned r) {
    c->top = e->base;
    unsigned window = hr_emit_temps(c, 2);
    hr_emit2(c, op, window, r);
    hr_emit_load(c, window + 1, HR_NONE);
    hr_expr_suspend(c, e, HR_OP_DELEGATE, window);
}

void hr_expr_await(struct hr_compiler *c, struct hr_expr *e) {
    if (!c->unit->is_async || c->unit->lazy) hr_compile_error(c, HR_E_await_outside_async_function);
    c->unit->awaits = true;
    delegate(c, e, HR_OP_GETAWAIT, hr_value_to_any(c, e));
}

static void yield_expr(struct hr_compiler *c, struct hr_expr *e) {
    struct hr_unit *u = c->unit;
    if (u->lazy || (u->kind != HR_UNIT_FUNCTION && u->kind != HR_UNIT_LAMBDA)) {
        hr_compile_error(c, HR_E_yield_outside_function);
    }
    for (struct hr_inlined *i = c->inlined; i != NULL && i->unit == u; i = i->outer) {
        if (i->comprehension) hr_compile_error(c, HR_E_yield_outside_function);
    }
    hr_place at = place(c);
    u->flags |= HR_CODE_GENERATOR;
    next(c);
    if (tok(c) == HR_TOK_FROM) {
        if (u->is_async) hr_compile_error(c, HR_E_yield_from_in_async_function);
        next(c);
        hr_expr_test(c, e);
        c->at = at;
        delegate(c, e, HR_OP_GETYF, hr_value_to_any(c, e));
        return;
    }
    if (is(c, HR_CLASS_STARTS) || tok(c) == HR_TOK_STAR)
        hr_expr_list(c, e);
    else
        hr_value_const(c, e, HR_NONE);
    c->at = at;
    unsigned r = hr_value_to_any(c, e);
    hr_expr_suspend(c, e, u->is_async ? HR_OP_AGYIELD : HR_OP_YIELD, r);
}

/* ---- primaries ---------------------------------------------------------------------------------------- */

static void name_atom(struct hr_compiler *c, struct hr_expr *e) {
    hr_value name = hr_compile_name(c);
    if (name == HR_SYM(__debug__)) {
        hr_value_const(c, e, hr_value_bool(c->request->optimize == 0));
        return;
    }
    hr_name_find(c, name, e, false);
    if (e->kind != HR_X_LOCAL && e->kind != HR_X_FAR) return;
    /* := in the same expression could change it before it is used */
    if (hr_scope_lookup(c, name) & HR_NAME_WALRUS) hr_value_to_temp(c, e);
}

static void atom(struct hr_compiler *c, struct hr_expr *e, bool condition) {
    switch (tok(c)) {
    case HR_TOK_NAME: name_atom(c, e); return;
    case HR_TOK_NUMBER: hr_value_const(c, e, hr_literal_number(c)); break;
    case HR_TOK_STRING:
    case HR_TOK_FSTRING: hr_fstring(c, e); return;
    case HR_TOK_LPAR: hr_call_paren(c, e, condition); return;
    case HR_TOK_LSQB:
    case HR_TOK_LBRACE: hr_call_display(c, e, false); return;
    case HR_TOK_NONE: hr_value_const(c, e, HR_NONE); break;
    case HR_TOK_TRUE: hr_value_const(c, e, HR_TRUE); break;
    case HR_TOK_FALSE: hr_value_const(c, e, HR_FALSE); break;
    case HR_TOK_ELLIPSIS: hr_value_const(c, e, HR_ELLIPSIS); break;
    default: hr_compile_error(c, HR_E_invalid_syntax);
    }
    next(c);
}

/* In const(): an attribute, the current name, of a built-in module is the value it has. */
static bool module_constant(struct hr_compiler *c, struct hr_expr *e) {
    if (e->kind != HR_X_GLOBAL && e->kind != HR_X_GNAME && e->kind != HR_X_NAME) return false;
    hr_value module = hr_module_builtin(e->value), v = HR_UNDEF;
    if (module != HR_UNDEF && tok(c) == HR_TOK_NAME) v = hr_attr_find(c->vm, module, hr_compile_symbol(c));
    if (!hr_int_is(v) && !hr_value_is_float(v)) return false;
    hr_value_const(c, e, v);
    return true;
}

void hr_expr_attribute(struct hr_compiler *c, struct hr_expr *e) {
    unsigned base = e->base, r = hr_value_to_any(c, e);
    hr_value_init(c, e, HR_X_ATTR);
    e->base = base;
    e->r = r;
    hr_compile_need(c, HR_TOK_NAME);
    e->value = hr_compile_symbol(c);
}

void hr_expr_primary(struct hr_compiler *c, struct hr_expr *e, bool condition) {
    hr_place at = place(c);
    bool awaits = hr_compile_accept(c, HR_TOK_AWAIT);
    atom(c, e, condition && !awaits);
    for (;;) {
        unsigned t = tok(c);
        if (t == HR_TOK_DOT) {
            c->at = at;
            if (!c->in_const) hr_value_to_any(c, e);
            next(c);
            if (!c->in_const || !module_constant(c, e)) hr_expr_attribute(c, e);
            next(c);
        } else if (t == HR_TOK_LPAR) {
            hr_call_expr(c, e, at, 0, -1);
        } else if (t == HR_TOK_LSQB) {
            c->at = at;
            hr_call_subscript(c, e);
        } else {
            break;
        }
    }
    c->at = at;
    if (awaits) hr_expr_await(c, e);
}

/* ---- operators ---------------------------------------------------------------------------------------- */

/* Of PLUS .. SHR. */
static const uint8_t binary_precedence[] = {
    HR_PREC_SUM,  HR_PREC_SUM, HR_PREC_TERM, HR_PREC_TERM,  HR_PREC_TERM,  HR_PREC_TERM, HR_PREC_POWER,
    HR_PREC_TERM, HR_PREC_AMP, HR_PREC_BAR,  HR_PREC_CARET, HR_PREC_SHIFT, HR_PREC_SHIFT};

/* Moves over a comparison operator: enum hr_compare, or -1 if there is none. */
static int compare_operator(struct hr_compiler *c) {
    unsigned t = tok(c);
    if (t >= HR_TOK_LT && t <= HR_TOK_NE) {
        next(c);
        return (int)(t - HR_TOK_LT);
    }
    if (t == HR_TOK_IS) {
        next(c);
        return hr_compile_accept(c, HR_TOK_NOT) ? HR_CMP_ISNOT : HR_CMP_IS;
    }
    if (t == HR_TOK_IN) {
        next(c);
        return HR_CMP_IN;
    }
    if (t == HR_TOK_NOT) {
        next(c);
        hr_compile_expect(c, HR_TOK_IN);
        return HR_CMP_NOTIN;
    }
    return -1;
}

static bool is_byte(const struct hr_expr *e) {
    if (e->kind != HR_X_CONST || !hr_value_is_small(e->value)) return false;
    return hr_value_small_get(e->value) == (int8_t)hr_value_small_get(e->value);
}

/* e = e <op> right as a pending comparison. e is a constant or in a register. */
static void comparison(struct hr_compiler *c, struct hr_expr *e, unsigned op, struct hr_expr *right) {
    /* 0 < x is x > 0: no small int has a method that could tell the difference */
    static const uint8_t mirrored[] = {HR_CMP_GT, HR_CMP_GE, HR_CMP_LT, HR_CMP_LE, HR_CMP_EQ, HR_CMP_NE};
    unsigned left = e->r, r2 = 0;
    bool immediate = false, ordered = op <= HR_CMP_NE;
    if (ordered && is_byte(e) && right->kind != HR_X_CONST) {
        left = hr_value_to_any(c, right);
        r2 = (unsigned)hr_value_small_get(e->value) & 255;
        op = mirrored[op];
        immediate = true;
    } else if (e->kind == HR_X_CONST) { /* loaded behind the right operand's temporary */
        r2 = hr_value_to_any(c, right);
        left = hr_emit_temp(c);
        hr_emit_load(c, left, e->value);
    } else if (ordered && is_byte(right)) {
        r2 = (unsigned)hr_value_small_get(right->value) & 255;
        immediate = true;
    } else if ((op == HR_CMP_IS || op == HR_CMP_ISNOT) && right->kind == HR_X_CONST &&
               right->value == HR_NONE) {
        immediate = true;
    } else {
        r2 = hr_value_to_any(c, right);
    }
    e->kind = immediate ? HR_X_CMPI : HR_X_CMP;
    e->value = HR_UNDEF;
    e->op = (uint8_t)op;
    e->r = left;
    e->k = r2;
}

/* The right operand of a comparison. */
static void compare_operand(struct hr_compiler *c, struct hr_expr *right, int op) {
    if ((op == HR_CMP_IN || op == HR_CMP_NOTIN) && tok(c) == HR_TOK_LSQB) {
        if (!(hr_ahead_behind(c) & (HR_CLASS_COMPARE | HR_CLASS_TRAILER | HR_CLASS_BINARY))) {
            hr_call_display(c, right, true);
            return;
        }
    }
    hr_expr(c, right, HR_PREC_BAR, false);
}

/* Comparisons from operator op on, which was passed. a < b < c: each but the last decides, operands in the middle are
 * computed once. */
HR_NOINLINE static void compare_chain(struct hr_compiler *c, struct hr_expr *e, int op, bool condition) {
    hr_place at = c->at;
    struct hr_expr right;
    uint16_t no = HR_NO_JUMP;
    unsigned base = e->base, result = 0, keep = 0, locals = c->unit->locals;
    if (e->kind != HR_X_CONST) hr_value_to_any(c, e);
    bool chained = false, in_place = e->kind == HR_X_TEMP;
    for (;;) {
        compare_operand(c, &right, op);
        c->at = at;
        if (!is(c, HR_CLASS_COMPARE)) break;
        unsigned left = e->r, middle = hr_value_to_any(c, &right);
        bool again = chained && left >= locals &&
                     middle >= locals; /* in the place of the one before: a chain is any length */
        if (!again) keep = c->top;
        comparison(c, e, (unsigned)op, &right);
        if (condition) {
            hr_value_jump(c, e, false, &no);
        } else {
            if (!chained) {
                result = in_place ? base : hr_emit_temp(c);
                keep = c->top;
            }
            hr_value_to(c, e, result);
            hr_emit_jump(c, HR_OP_JF, result, &no);
        }
        if (again) {
            hr_emit2(c, HR_OP_MOVE, left, middle);
            middle = left;
        }
        chained = true;
        c->top = keep;
        hr_value_init(c, e, HR_X_LOCAL);
        e->r = middle;
        e->base = base;
        op = compare_operator(c);
    }
    comparison(c, e, (unsigned)op, &right);
    if (!chained) return;
    if (condition) {
        e->no = no;
        return;
    }
    hr_value_to(c, e, result);
    hr_emit_patch_here(c, no);
    if (result != base) hr_emit2(c, HR_OP_MOVE, base, result);
    c->top = base;
    hr_value_temp(c, e);
}

/* `and`, `or` after their first operand e. */
HR_NOINLINE static void logical(struct hr_compiler *c, struct hr_expr *e, unsigned t, bool condition) {
    unsigned operand = t == HR_TOK_AND ? HR_PREC_NOT : HR_PREC_AND;
    bool sense = t == HR_TOK_OR; /* this truth of an operand decides */
    uint16_t list = HR_NO_JUMP;
    if (condition) {
        hr_value_jump(c, e, sense, &list);
        next(c);
        hr_expr(c, e, operand, true);
        uint16_t *later = sense ? &e->yes : &e->no;
        hr_emit_join(c, &list, *later);
        *later = list;
        return;
    }
    do {
        unsigned r = hr_value_to_temp(c, e);
        hr_emit_jump(c, sense ? HR_OP_JT : HR_OP_JF, r, &list);
        hr_value_release(c, e);
        next(c);
        hr_expr(c, e, operand, false);
    } while (tok(c) == t);
    hr_value_to_temp(c, e);
    hr_emit_patch_here(c, list);
}

/* start: the first operand; the current token is `if`. Its code has been given up; found: just now, and not known from before. */
HR_NOINLINE static void conditional(struct hr_compiler *c, struct hr_expr *e, const struct hr_mark *start,
                                    bool found) {
    uint16_t no = HR_NO_JUMP, end = HR_NO_JUMP;
    if (c->again > AGAIN_MOST) hr_compile_error(c, HR_E_too_complex);
    next(c);
    hr_expr(c, e, HR_PREC_OR, true);
    hr_value_jump(c, e, false, &no);
    if (tok(c) != HR_TOK_ELSE) hr_compile_error(c, HR_E_expected_else_after);
    struct hr_mark other;
    mark(c, &other);
    seek(c, start);
    c->again = (uint8_t)(c->again + found);
    hr_expr(c, e, HR_PREC_OR, false);
    c->again = (uint8_t)(c->again - found);
    hr_value_to_temp(c, e);
    hr_emit_jump(c, HR_OP_JMP, 0, &end);
    hr_value_release(c, e);
    hr_emit_patch_here(c, no);
    seek(c, &other);
    next(c);
    hr_expr_test(c, e);
    hr_value_to_temp(c, e);
    hr_emit_patch_here(c, end);
}

static void prefix(struct hr_compiler *c, struct hr_expr *e, unsigned precedence, bool condition) {
    hr_place at = place(c);
    unsigned t = tok(c);
    if (t == HR_TOK_NOT && precedence <= HR_PREC_NOT) {
        next(c);
        hr_expr(c, e, HR_PREC_NOT, condition);
        c->at = at;
        if (condition) {
            uint16_t swap = e->yes;
            e->yes = e->no;
            e->no = swap;
            e->negate = !e->negate;
        } else if (e->kind == HR_X_CONST) {
            e->value = hr_value_bool(!hr_value_truth(c, e));
        } else if ((e->kind == HR_X_CMP || e->kind == HR_X_CMPI) && e->op >= HR_CMP_IS) {
            e->op ^= 1; /* is, in and their opposites are neighbours */
        } else {
            hr_value_result(c, e, HR_OP_NOT, hr_value_to_any(c, e), 0);
        }
    } else if ((t == HR_TOK_MINUS || t == HR_TOK_PLUS || t == HR_TOK_TILDE) && precedence <= HR_PREC_UNARY) {
        next(c);
        hr_expr(c, e, HR_PREC_UNARY, false);
        c->at = at;
        hr_value_unary(c, e, t);
    } else {
        hr_expr_primary(c, e, condition);
    }
}

/* e = e <op> the right operand; the operator is the current token. A function of its own: brackets in each other, which reach a
 * board's limit first, then have no `right` on the C stack (Arm: hr_expr 80 bytes of 104, 93 parentheses for 76). */
HR_NOINLINE static void binary(struct hr_compiler *c, struct hr_expr *e, unsigned t, unsigned p) {
    hr_place at = c->at;
    struct hr_expr right;
    if (e->kind != HR_X_CONST) hr_value_to_any(c, e);
    next(c);
    hr_expr(c, &right, p == HR_PREC_POWER ? HR_PREC_UNARY : p + 1, false);
    c->at = at;
    hr_value_binary(c, e, t, &right);
}

void hr_expr(struct hr_compiler *c, struct hr_expr *e, unsigned precedence, bool condition) {
    hr_vm_stack_check(c->vm);
    hr_place at = place(c);
    struct hr_mark start;
    mark(c, &start);
    struct hr_snapshot before;
    if (precedence == HR_PREC_TEST) {
        if (tok(c) == HR_TOK_LAMBDA) {
            hr_func_lambda(c, e);
            return;
        }
        const struct hr_mark *known = memo(c, start.pos);
        if (known != NULL) {
            seek(c, known);
            conditional(c, e, &start, false);
            return;
        }
        hr_emit_snapshot(c, &before);
    }
    prefix(c, e, precedence, condition);
    for (;;) {
        unsigned t = tok(c);
        c->at = at;
        if (is(c, HR_CLASS_BINARY)) {
            unsigned p = binary_precedence[t - HR_TOK_PLUS];
            if (p < precedence) return;
            binary(c, e, t, p);
        } else if (t == HR_TOK_AND && precedence <= HR_PREC_AND) {
            logical(c, e, t, condition);
        } else if (t == HR_TOK_OR && precedence <= HR_PREC_OR) {
            logical(c, e, t, condition);
        } else if (precedence <= HR_PREC_COMPARE && is(c, HR_CLASS_COMPARE)) {
            int op = compare_operator(c);
            compare_chain(c, e, op, condition);
        } else if (t == HR_TOK_IF && precedence == HR_PREC_TEST) {
            remember(c, start.pos);
            hr_emit_restore(c, &before);
            conditional(c, e, &start, true);
            return;
        } else {
            return;
        }
    }
}

unsigned hr_expr_temp(struct hr_compiler *c) {
    struct hr_expr e;
    hr_expr_test(c, &e);
    return hr_value_to_temp(c, &e);
}

void hr_expr_skip(struct hr_compiler *c, bool star) {
    struct hr_expr e;
    struct hr_unit *u = c->unit;
    bool lazy = u->lazy;
    unsigned top = c->top;
    struct hr_scan *scan = hr_scope_mute(c);
    u->lazy = true;
    star = star && hr_compile_accept(c, HR_TOK_STAR);
    hr_expr(c, &e, star ? HR_PREC_BAR : HR_PREC_TEST, false);
    u->lazy = lazy;
    c->top = top;
    hr_scope_unmute(c, scan);
}

/* ---- lists, named expressions, conditions --------------------------------------------------------------- */

/* NAME := value */
HR_NOINLINE static void walrus(struct hr_compiler *c, struct hr_expr *e) {
    struct hr_unit *u = c->unit;
    if (u->in_iterable || u->lazy) hr_compile_error(c, HR_E_walrus_not_allowed_here);
    hr_value name = hr_compile_name(c);
    if (c->dry) {
        hr_scope_walrus(c, name);
    } else if (u->kind == HR_UNIT_GENEXPR &&
               (hr_scope_lookup(c, name) & (HR_NAME_BOUND | HR_NAME_FREE)) == HR_NAME_BOUND) {
        hr_compile_error(c, HR_E_walrus_not_allowed_here);
    }
    next(c);
    hr_expr_test(c, e);
    unsigned r = hr_value_to_temp(c, e);
    if (c->dry) return;
    struct hr_inlined *i = c->inlined;
    while (i != NULL && !i->comprehension)
        i = i->outer;
    if (i != NULL &&
        i->unit == u) { /* of comprehensions in each other the innermost alone, as in MicroPython */
        bool refused = u->kind == HR_UNIT_CLASS;
        for (unsigned j = i->base; j < i->base + 2 * i->count; j += 2)
            refused |= hr_emit_stack(c)[j] == name;
        if (refused) hr_compile_error(c, HR_E_walrus_not_allowed_here);
    }
    hr_name_store(c, name, r);
}

void hr_expr_named(struct hr_compiler *c, struct hr_expr *e, bool condition) {
    if (tok(c) == HR_TOK_NAME && hr_ahead_follows(c, HR_TOK_WALRUS) && c->field_depth != c->lx.s.depth + 1u)
        walrus(c, e);
    else
        hr_expr(c, e, HR_PREC_TEST, condition);
}

static void expr_list(struct hr_compiler *c, struct hr_expr *e, bool named) {
    if (tok(c) == HR_TOK_STAR) {
        hr_call_tuple(c, e, false, named);
        return;
    }
    if (named) {
        hr_expr_named(c, e, false);
    } else {
        hr_expr_test(c, e);
    }
    if (tok(c) == HR_TOK_COMMA) hr_call_tuple(c, e, true, named);
}

void hr_expr_list(struct hr_compiler *c, struct hr_expr *e) {
    expr_list(c, e, false);
}
void hr_expr_named_list(struct hr_compiler *c, struct hr_expr *e) {
    expr_list(c, e, true);
}

void hr_expr_list_or_yield(struct hr_compiler *c, struct hr_expr *e) {
    if (tok(c) == HR_TOK_YIELD)
        yield_expr(c, e);
    else
        hr_expr_list(c, e);
}

void hr_expr_condition(struct hr_compiler *c, bool sense, uint16_t *list) {
    struct hr_expr e;
    hr_expr_named(c, &e, true);
    hr_value_jump(c, &e, sense, list);
}
