/*
 * Assignments: expression statements, targets, augmented and annotated assignment, del.
 *
 * A statement is compiled as an expression first. At a '=' its code is given up (unless it made none: self.x = ...),
 * the value compiled, and then the targets from their place in the source, now as stores: Python's order.
 * Source: Python 3.14 Language Reference 7.2, 7.5.
 * Tests: tests/lang/assign.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"

/* ---- targets -------------------------------------------------------------------------------------------- */

unsigned hr_assign_shape(struct hr_compiler *c, int *star, bool *comma) {
    enum { ENDS = HR_CLASS_ASSIGN | HR_CLASS_IN | HR_CLASS_CLOSE | HR_CLASS_COLON | HR_CLASS_IF };
    struct hr_mark start;
    mark(c, &start);
    unsigned n = 0;
    *star = -1;
    *comma = false;
    while (!is(c, ENDS | HR_CLASS_STOP | HR_CLASS_COMMA)) {
        if (tok(c) == HR_TOK_STAR) {
            if (*star >= 0) hr_compile_error(c, HR_E_cannot_use_starred);
            *star = (int)n;
        }
        n++;
        hr_ahead_find(c, ENDS | HR_CLASS_COMMA);
        if (tok(c) == HR_TOK_COMMA) {
            *comma = true;
            next(c);
        }
    }
    seek(c, &start);
    return n;
}

static HR_NORETURN void bad_target(struct hr_compiler *c, const struct hr_expr *e, const struct hr_mark *at) {
    hr_compile_error_at(
        c, at, e->kind == HR_X_CONST ? HR_E_cannot_assign_to_literal : HR_E_cannot_assign_to_expression);
}

/* A target that is no tuple: a name, attribute, subscript or slice. */
static void primary_target(struct hr_compiler *c, unsigned r) {
    struct hr_mark at;
    mark(c, &at);
    if (tok(c) == HR_TOK_NAME) {
        hr_value name = hr_compile_symbol(c);
        next(c);
        if (!is(c, HR_CLASS_TRAILER)) {
            c->at = at.place;
            if (name == HR_SYM(__debug__)) hr_compile_error_at(c, &at, HR_E_cannot_assign_to_debug);
            hr_name_store(c, name, r);
            return;
        }
        seek(c, &at);
    }
    struct hr_expr e;
    hr_expr_primary(c, &e, false);
    if (e.kind < HR_X_ATTR || !hr_name_is_lvalue(&e)) bad_target(c, &e, &at);
    hr_name_store_to(c, &e, r);
}

/* n elements of a tuple target, which take R[window] .. */
static void elements(struct hr_compiler *c, unsigned window, unsigned n) {
    for (unsigned i = 0; i < n; i++) {
        if (i > 0) hr_compile_expect(c, HR_TOK_COMMA);
        hr_compile_accept(c, HR_TOK_STAR);
        hr_assign_target(c, window + i);
    }
    hr_compile_accept(c, HR_TOK_COMMA);
}

/* The elements of a tuple target, whose shape is known, from R[r]. */
static void tuple_target(struct hr_compiler *c, unsigned r, unsigned n, int star) {
    enum { PIECE = 64 }; /* of long ones */
    struct hr_unit *u = c->unit;
    while (n > PIECE && (star < 0 || star >= PIECE)) {
        unsigned some = hr_emit_temps(c, PIECE + 1);
        hr_emit(c, HR_OP_UNPACKX, op_abc(some, PIECE, 0) | (uint32_t)r << 24);
        elements(c, some, PIECE);
        hr_emit2(c, HR_OP_MOVE, some, some + PIECE);
        c->top = some + 1;
        r = some;
        n -= PIECE;
        if (star >= 0) star -= PIECE;
    }
    unsigned window = hr_emit_temps(c, n);
    unsigned pc;
    if (star >= 0)
        pc = hr_emit(c, HR_OP_UNPACKX,
                     op_abc(window, (unsigned)star, n - 1 - (unsigned)star) | (uint32_t)r << 24);
    else
        pc = hr_emit3(c, HR_OP_UNPACK, window, n, r);
    unsigned after = u->code_bytes;
    elements(c, window, n);
    /* If all targets are locals in neighbouring registers, the items go there at once; not where an error in the middle
     * could be seen. */
    for (const struct hr_block *b = u->block; b != NULL; b = b->outer) {
        if (b->kind != HR_BLOCK_LOOP) return;
    }
    if (c->dry) return;
    const uint8_t *code = hr_emit_code(u);
    unsigned first = code[after + 1];
    if (n == 0 || u->code_bytes != after + 3 * n || u->last_pc > pc) return;
    for (unsigned i = 0; i < n; i++) {
        const uint8_t *at = code + after + 3 * i;
        if (at[0] != HR_OP_MOVE || at[1] != first + i || at[2] != window + i || first + i >= u->locals)
            return;
    }
    hr_emit_code(u)[pc + 1] = (uint8_t)first;
    u->code_bytes = after;
}

void hr_assign_target(struct hr_compiler *c, unsigned r) {
    hr_vm_stack_check(c->vm);
    unsigned t = tok(c);
    if (t == HR_TOK_LPAR || t == HR_TOK_LSQB) {
        struct hr_mark open;
        mark(c, &open);
        hr_ahead_skip_bracket(c);
        bool primary = is(c, HR_CLASS_TRAILER);
        seek(c, &open);
        if (!primary) {
            int star;
            bool comma;
            next(c);
            unsigned n = hr_assign_shape(c, &star, &comma);
            if (t == HR_TOK_LPAR && n == 1 && !comma) {
                if (star >= 0) hr_compile_error(c, HR_E_cannot_use_starred);
                hr_assign_target(c, r);
            } else {
                tuple_target(c, r, n, star);
            }
            hr_compile_expect(c, t == HR_TOK_LPAR ? HR_TOK_RPAR : HR_TOK_RSQB);
            return;
        }
    }
    primary_target(c, r);
}

void hr_assign_targets(struct hr_compiler *c, unsigned r) {
    int star;
    bool comma;
    unsigned n = hr_assign_shape(c, &star, &comma);
    if (n == 1 && !comma) {
        if (star >= 0) hr_compile_error(c, HR_E_cannot_use_starred);
        hr_assign_target(c, r);
    } else if (n == 0) {
        hr_compile_error(c, HR_E_invalid_syntax);
    } else {
        tuple_target(c, r, n, star);
    }
}

/* ---- assignment ------------------------------------------------------------------------------------------ */

/* Stores e to the targets from first on up to the token at offset `value`, then goes back to where it is. */
static void store_all(struct hr_compiler *c, struct hr_expr *e, const struct hr_mark *first, uint32_t value,
                      bool several) {
    struct hr_mark end;
    mark(c, &end);
    int star;
    bool comma;
    seek(c, first);
    if (e->kind == HR_X_ITEMS && !several && tok(c) != HR_TOK_LPAR && tok(c) != HR_TOK_LSQB &&
        hr_assign_shape(c, &star, &comma) == e->k && star < 0 && e->k > 1) {
        /* a, b = b, a: no tuple is made */
        for (unsigned i = 0; i < e->k; i++) {
            if (i > 0) hr_compile_expect(c, HR_TOK_COMMA);
            hr_assign_target(c, e->r + i);
        }
        hr_compile_accept(c, HR_TOK_COMMA);
        hr_compile_expect(c, HR_TOK_ASSIGN);
    } else if (!several && tok(c) == HR_TOK_NAME && hr_lex_ahead(&c->lx) == '=') {
        hr_name_assign(c, hr_compile_name(c), e);
        next(c);
    } else {
        unsigned r = several ? hr_value_to_temp(c, e) : hr_value_to_any(c, e), top = c->top;
        do {
            hr_assign_targets(c, r);
            hr_compile_expect(c, HR_TOK_ASSIGN);
            c->top = top;
        } while (c->lx.s.at.pos != value && tok(c) != HR_TOK_END);
    }
    hr_value_release(c, e);
    seek(c, &end);
}

/* The value after '='; more targets may come before it. e: the first target, compiled as an expression at `first`. */
static void assign_value(struct hr_compiler *c, struct hr_expr *e, const struct hr_mark *first,
                         const struct hr_snapshot *before) {
    struct hr_unit *u = c->unit;
    struct hr_snapshot again;
    struct hr_mark value;
    struct hr_expr v;
    bool several = false, simple = hr_name_is_lvalue(e) && u->code_bytes == before->code_bytes;
    hr_emit_restore(c, before);
    for (;;) {
        next(c);
        mark(c, &value);
        hr_emit_snapshot(c, &again);
        hr_expr_list_or_yield(c, &v);
        if (tok(c) != HR_TOK_ASSIGN) break;
        hr_emit_restore(c, &again);
        several = true;
    }
    if (simple && !several) { /* self.x = value: the target needs no code */
        if (e->kind == HR_X_LOCAL) {
            hr_value_to(c, &v, e->r);
            hr_name_known(c, e->value);
        } else {
            unsigned r = hr_value_to_any(c, &v);
            c->at = first->place;
            hr_name_store_to(c, e, r);
        }
        hr_value_release(c, &v);
        return;
    }
    store_all(c, &v, first, value.pos, several);
}

/* e OP= value. */
static void augmented(struct hr_compiler *c, struct hr_expr *e, const struct hr_mark *first) {
    struct hr_expr old, value;
    unsigned op = tok(c), base = e->base;
    bool in_place = e->kind == HR_X_LOCAL && e->value != HR_UNDEF;
    hr_place at = first->place;
    /* the store needs what the load needs: it stays below */
    if (!hr_name_is_lvalue(e) || e->parens) {
        if (e->kind == HR_X_BUILTIN || e->kind == HR_X_NAMEFREE ||
            (e->kind == HR_X_TEMP && e->value == HR_UNDEF)) {
            hr_value name = HR_UNDEF;
            struct hr_mark now;
            mark(c, &now);
            seek(c, first);
            if (tok(c) == HR_TOK_NAME) name = hr_compile_symbol(c);
            next(c);
            if (name == HR_UNDEF || c->lx.s.at.pos != now.pos) bad_target(c, e, first);
            /* a builtin's name, or a target of := */
            if (e->kind != HR_X_TEMP) hr_value_to_temp(c, e);
            old = *e;
            hr_name_find(c, name, e, true);
            e->base = base;
            goto have_old;
        }
        if (!hr_name_is_lvalue(e)) bad_target(c, e, first);
    }
    c->at = at;
    old = *e;
    if (e->kind == HR_X_SLICE) { /* a slice object serves both */
        hr_emit2(c, HR_OP_SLICE, e->k, e->k);
        c->top = e->k + 1;
        e->kind = old.kind = HR_X_SUB;
    }
    old.base = c->top;
    if (!in_place) hr_value_to_temp(c, &old);
have_old:
    next(c);
    hr_expr_list_or_yield(c, &value);
    c->at = at;
    hr_value_binary(c, &old, op, &value);
    if (in_place) {
        hr_value_to(c, &old, e->r);
        hr_name_known(c, e->value);
    } else {
        hr_name_store_to(c, e, hr_value_to_any(c, &old));
    }
    c->top = base;
}

/* NAME = const(value): in a module or class the name stands for the value from here on, and is not stored at all if it
 * begins with '_'. True if that is it; the current token is `const`. */
static bool constant_definition(struct hr_compiler *c, hr_value name) {
    struct hr_expr e;
    bool module = c->unit->kind == HR_UNIT_MODULE || c->unit->kind == HR_UNIT_CLASS;
    struct hr_mark start;
    mark(c, &start);
    next(c);
    if (tok(c) != HR_TOK_LPAR || hr_scope_find(c, c->unit, hr_symbol_intern(c->vm, "const", 5)) >= 0) {
        seek(c, &start);
        return false;
    }
    next(c);
    c->in_const = true;
    hr_expr_test(c, &e);
    c->in_const = false;
    if (tok(c) != HR_TOK_RPAR || (e.kind != HR_X_CONST && !c->dry))
        hr_compile_error_at(c, &start, HR_E_not_a_constant);
    next(c);
    if (tok(c) != HR_TOK_NEWLINE && tok(c) != HR_TOK_SEMI) hr_compile_error(c, HR_E_invalid_syntax);
    if (module && !c->dry) {
        if (c->request->constants == HR_UNDEF) c->request->constants = hr_dict_new(c->vm, 4);
        hr_value old = hr_dict_get(c->vm, c->request->constants, name);
        if (old != HR_UNDEF && !hr_emit_same(old, e.value)) /* the same one: compiled again for far jumps */
            hr_compile_error_at(c, &start, HR_E_constant_redefined);
        hr_dict_set(c->vm, c->request->constants, name, e.value);
    }
    size_t n;
    if (!module || *hr_str_get(c->vm, name, &n) != '_') hr_name_assign(c, name, &e);
    return true;
}

/* A note of an annotated name in a class body: where its annotation is. */
static void note_annotation(struct hr_compiler *c, hr_value name) {
    struct hr_unit *u = c->unit;
    struct hr_mark at;
    mark(c, &at);
    hr_emit_append(c, &u->notes, &u->note_count, name);
    hr_emit_append(c, &u->notes, &u->note_count, hr_bytes_from(c->vm, (const char *)&at, sizeof at));
}

/* target: annotation [= value]; the current token is ':'. */
static void annotated(struct hr_compiler *c, struct hr_expr *e, const struct hr_mark *first,
                      const struct hr_snapshot *before) {
    hr_value name = HR_UNDEF;
    struct hr_mark colon;
    mark(c, &colon);
    seek(c, first);
    if (tok(c) == HR_TOK_NAME) name = hr_compile_symbol(c);
    next(c);
    if (c->lx.s.at.pos != colon.pos) name = HR_UNDEF;
    bool plain = name != HR_UNDEF;
    if (!plain && !hr_name_is_lvalue(e)) bad_target(c, e, first);
    seek(c, &colon);
    next(c);
    if (plain && c->dry) hr_scope_bind(c, name, 0);
    if (plain && c->unit->kind == HR_UNIT_CLASS && !c->dry) note_annotation(c, name);
    if (plain && c->unit->kind == HR_UNIT_CLASS && c->dry)
        hr_func_annotations(c);
    else
        hr_expr_skip(c, false);
    int entry = plain ? hr_scope_find(c, c->unit, name) : -1;
    if (entry >= 0 && (hr_scope_flags(c, (unsigned)entry) & (HR_NAME_GLOBAL | HR_NAME_NONLOCAL))) {
        hr_compile_error_at(c, first, HR_E_cannot_annotate_global_name);
    }
    if (tok(c) != HR_TOK_ASSIGN) {
        if (plain)
            hr_emit_restore(c, before);
        else
            hr_value_release(c, e); /* its object and index have been computed */
        c->top = before->top;
        return;
    }
    struct hr_expr value;
    hr_emit_restore(c, before);
    next(c);
    if (plain && hr_lex_is(&c->lx, "const") && constant_definition(c, name)) return;
    hr_expr_list_or_yield(c, &value);
    c->at = first->place;
    if (plain) {
        hr_name_assign(c, name, &value);
        return;
    }
    unsigned r = hr_value_to_any(c, &value);
    struct hr_mark end;
    mark(c, &end);
    seek(c, first);
    hr_assign_target(c, r);
    hr_value_release(c, &value);
    seek(c, &end);
}

void hr_assign(struct hr_compiler *c) {
    struct hr_expr e;
    struct hr_mark first;
    mark(c, &first);
    struct hr_snapshot before;
    hr_emit_snapshot(c, &before);
    if (tok(c) == HR_TOK_NAME && hr_lex_ahead(&c->lx) == '=') { /* the most frequent statement, at once */
        hr_value name = hr_compile_name(c);
        if (name == HR_SYM(__debug__)) hr_compile_error_at(c, &first, HR_E_cannot_assign_to_debug);
        next(c);
        if (hr_lex_is(&c->lx, "const") && constant_definition(c, name)) return;
        struct hr_mark value;
        mark(c, &value);
        hr_expr_list_or_yield(c, &e);
        c->at = first.place;
        if (tok(c) != HR_TOK_ASSIGN) {
            hr_name_assign(c, name, &e);
            return;
        }
        seek(c, &value); /* a = b = ... */
        hr_emit_restore(c, &before);
        hr_name_find(c, name, &e, true);
        seek(c, &first);
        next(c);
        assign_value(c, &e, &first, &before);
        return;
    }
    hr_expr_list_or_yield(c, &e);
    unsigned t = tok(c);
    if (t == HR_TOK_ASSIGN) {
        assign_value(c, &e, &first, &before);
    } else if (is(c, HR_CLASS_AUGMENTED)) {
        augmented(c, &e, &first);
    } else if (t == HR_TOK_COLON) {
        annotated(c, &e, &first, &before);
    } else if (c->request->mode == HR_COMPILE_SINGLE && c->unit->kind == HR_UNIT_MODULE) {
        unsigned r = hr_value_to_temp(c, &e);
        hr_emit3(c, HR_OP_INTR, r, r, HR_INTR_PRINT_EXPR);
        hr_value_release(c, &e);
    } else {
        hr_value_drop(c, &e);
    }
}

/* ---- del -------------------------------------------------------------------------------------------------- */

static void delete_target(struct hr_compiler *c) {
    hr_vm_stack_check(c->vm);
    struct hr_mark at;
    mark(c, &at);
    unsigned t = tok(c);
    if (t == HR_TOK_LPAR || t == HR_TOK_LSQB) {
        hr_ahead_skip_bracket(c);
        bool primary = is(c, HR_CLASS_TRAILER);
        seek(c, &at);
        if (!primary) {
            next(c);
            while (tok(c) != HR_TOK_RPAR && tok(c) != HR_TOK_RSQB) {
                delete_target(c);
                if (!hr_compile_accept(c, HR_TOK_COMMA)) break;
            }
            hr_compile_expect(c, t == HR_TOK_LPAR ? HR_TOK_RPAR : HR_TOK_RSQB);
            return;
        }
    }
    c->at = place(c);
    if (t == HR_TOK_NAME) {
        hr_value name = hr_compile_name(c);
        if (!is(c, HR_CLASS_TRAILER)) {
            hr_name_delete(c, name);
            return;
        }
        seek(c, &at);
    }
    struct hr_expr e;
    unsigned top = c->top;
    hr_expr_primary(c, &e, false);
    if (e.kind < HR_X_ATTR || !hr_name_is_lvalue(&e))
        hr_compile_error_at(c, &at, HR_E_cannot_delete_expression);
    hr_name_delete_from(c, &e);
    c->top = top;
}

void hr_assign_delete(struct hr_compiler *c) {
    next(c);
    do {
        delete_target(c);
    } while (hr_compile_accept(c, HR_TOK_COMMA) && tok(c) != HR_TOK_NEWLINE && tok(c) != HR_TOK_SEMI);
}
