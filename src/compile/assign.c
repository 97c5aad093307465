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

struct hr_shape hr_assign_shape(struct hr_compiler *c) {
    enum { ENDS = HR_CLASS_ASSIGN | HR_CLASS_IN | HR_CLASS_CLOSE | HR_CLASS_COLON | HR_CLASS_IF };
    struct hr_shape s = {0, -1, false};
    struct hr_mark start;
    mark(c, &start);
    while (!is(c, ENDS | HR_CLASS_STOP | HR_CLASS_COMMA)) {
        if (tok(c) == HR_TOK_STAR) {
            if (s.star >= 0) hr_compile_error(c, HR_E_cannot_use_starred);
            s.star = (int)s.n;
        }
        s.n++;
        hr_ahead_find(c, ENDS | HR_CLASS_COMMA);
        if (hr_compile_accept(c, HR_TOK_COMMA)) s.comma = true;
    }
    seek(c, &start);
    return s;
}

unsigned hr_assign_unpack(struct hr_compiler *c, unsigned n, int star, unsigned r) {
    unsigned window = hr_emit_temps(c, n);
    if (star >= 0)
        hr_emit(c, HR_OP_UNPACKX, op_abc(window, (unsigned)star, n - 1 - (unsigned)star) | (uint32_t)r << 24);
    else
        hr_emit3(c, HR_OP_UNPACK, window, n, r);
    return window;
}

static HR_NORETURN void bad_target(struct hr_compiler *c, const struct hr_expr *e, const struct hr_mark *at) {
    hr_compile_error_at(
        c, at, e->kind == HR_X_CONST ? HR_E_cannot_assign_to_literal : HR_E_cannot_assign_to_expression);
}

/* n elements of a tuple target, which take R[window] .. */
static void elements(struct hr_compiler *c, unsigned window, unsigned n) {
    for (unsigned i = 0; i < n; i++) {
        if (i > 0) hr_compile_expect(c, HR_TOK_COMMA);
        hr_compile_accept(c, HR_TOK_STAR);
        hr_assign_target(c, (int)(window + i));
    }
    hr_compile_accept(c, HR_TOK_COMMA);
}

/* If all targets of the UNPACK before `after` are locals in neighbouring registers, the items go there at once; not where an error in
 * the middle could be seen. */
static void unpack_in_place(struct hr_compiler *c, unsigned after, unsigned window, unsigned n, int star) {
    struct hr_unit *u = c->unit;
    unsigned pc = after - hr_opcode_length(star >= 0 ? HR_OP_UNPACKX : HR_OP_UNPACK);
    if (c->dry || n == 0 || u->out.code_bytes != after + 3 * n || u->out.last_pc > pc) return;
    for (const struct hr_block *b = u->block; b != NULL; b = b->outer) {
        if (b->kind != HR_BLOCK_LOOP) return;
    }
    uint8_t *code = hr_emit_code(u);
    unsigned first = code[after + 1];
    if (first + n > u->locals) return;
    for (unsigned i = 0; i < n; i++) {
        const uint8_t *at = code + after + 3 * i;
        if (at[0] != HR_OP_MOVE || at[1] != first + i || at[2] != window + i) return;
    }
    code[pc + 1] = (uint8_t)first;
    u->out.code_bytes = after;
}

/* The elements of a tuple target from R[r]. */
static void tuple_target(struct hr_compiler *c, unsigned r, unsigned n, int star) {
    enum { PIECE = 64 }; /* of long ones */
    while (n > PIECE && (star < 0 || star >= PIECE)) {
        r = hr_assign_unpack(c, PIECE + 1, PIECE, r);
        elements(c, r, PIECE);
        hr_emit2(c, HR_OP_MOVE, r, r + PIECE);
        c->top = r + 1;
        n -= PIECE;
        if (star >= 0) star -= PIECE;
    }
    unsigned window = hr_assign_unpack(c, n, star, r), after = c->unit->out.code_bytes;
    elements(c, window, n);
    unpack_in_place(c, after, window, n, star);
}

/* The list of targets, or what is in a bracket, from R[r]. tuple: one element makes a tuple too. */
static void target_list(struct hr_compiler *c, unsigned r, bool tuple) {
    struct hr_shape s = hr_assign_shape(c);
    if (s.n != 1 || s.comma || tuple) {
        tuple_target(c, r, s.n, s.star);
    } else {
        if (s.star >= 0) hr_compile_error(c, HR_E_cannot_use_starred);
        hr_assign_target(c, (int)r);
    }
}

static void delete_list(struct hr_compiler *c) {
    do {
        if (is(c, HR_CLASS_CLOSE | HR_CLASS_STOP)) break;
        hr_assign_target(c, HR_ASSIGN_DELETE);
    } while (hr_compile_accept(c, HR_TOK_COMMA));
}

void hr_assign_target(struct hr_compiler *c, int r) {
    hr_vm_stack_check(c->vm);
    struct hr_mark at;
    struct hr_expr e;
    unsigned t = tok(c), top = c->top;
    mark(c, &at);
    if ((t == HR_TOK_LPAR || t == HR_TOK_LSQB) && !(hr_ahead_behind(c) & HR_CLASS_TRAILER)) {
        next(c);
        if (r < 0)
            delete_list(c);
        else
            target_list(c, (unsigned)r, t == HR_TOK_LSQB);
        hr_compile_expect(c, t == HR_TOK_LPAR ? HR_TOK_RPAR : HR_TOK_RSQB);
        return;
    }
    if (t == HR_TOK_NAME) {
        hr_value name = hr_compile_name(c);
        if (!is(c, HR_CLASS_TRAILER)) {
            c->at = at.place;
            if (r < 0) {
                hr_name_delete(c, name);
            } else {
                if (name == HR_SYM(__debug__)) hr_compile_error_at(c, &at, HR_E_cannot_assign_to_debug);
                hr_name_store(c, name, (unsigned)r);
            }
            return;
        }
        seek(c, &at);
    }
    hr_expr_primary(c, &e, false);
    bool lvalue = e.kind >= HR_X_ATTR && hr_name_is_lvalue(&e);
    if (r >= 0) {
        if (!lvalue) bad_target(c, &e, &at);
        hr_name_store_to(c, &e, (unsigned)r);
    } else {
        if (!lvalue) hr_compile_error_at(c, &at, HR_E_cannot_delete_expression);
        hr_name_delete_from(c, &e);
        c->top = top;
    }
}

void hr_assign_targets(struct hr_compiler *c, unsigned r) {
    if (is(c, HR_CLASS_IN)) hr_compile_error(c, HR_E_invalid_syntax);
    target_list(c, r, false);
}

void hr_assign_delete(struct hr_compiler *c) {
    next(c);
    if (is(c, HR_CLASS_STOP)) hr_compile_error(c, HR_E_invalid_syntax);
    delete_list(c);
}

/* ---- assignment ------------------------------------------------------------------------------------------ */

/* Stores e to the targets from first on up to the token at offset `value`, then goes back to where it is. */
static void store_all(struct hr_compiler *c, struct hr_expr *e, const struct hr_mark *first, uint32_t value,
                      bool several) {
    struct hr_mark end;
    mark(c, &end);
    seek(c, first);
    if (e->kind == HR_X_ITEMS && !several && tok(c) != HR_TOK_LPAR && tok(c) != HR_TOK_LSQB && e->k > 1) {
        struct hr_shape s = hr_assign_shape(c);
        if (s.n == e->k && s.star < 0) { /* a, b = b, a: no tuple is made */
            elements(c, e->r, s.n);
            hr_compile_expect(c, HR_TOK_ASSIGN);
            goto done;
        }
    }
    unsigned r = several ? hr_value_to_temp(c, e) : hr_value_to_any(c, e), top = c->top;
    do {
        target_list(c, r, false);
        if (tok(c) == HR_TOK_COLON) break; /* annotated */
        hr_compile_expect(c, HR_TOK_ASSIGN);
        c->top = top;
    } while (c->lx.s.at.pos != value && tok(c) != HR_TOK_END);
done:
    hr_value_release(c, e);
    seek(c, &end);
}

static bool constant_definition(struct hr_compiler *c, hr_value name);

/* From '=' on: the value, before which more targets may come unless this one has an annotation; `before` it no code was made. name: that of
 * the target, if it is only a name. */
static void assign_value(struct hr_compiler *c, hr_value name, const struct hr_mark *first,
                         const struct hr_snapshot *before, bool annotated) {
    struct hr_mark value;
    struct hr_expr v;
    bool several = false;
    hr_emit_restore(c, before);
    next(c);
    if (name != HR_UNDEF) {
        if (name == HR_SYM(__debug__)) hr_compile_error_at(c, first, HR_E_cannot_assign_to_debug);
        if (hr_lex_is(&c->lx, "const") && constant_definition(c, name)) return;
    }
    for (;; next(c)) {
        mark(c, &value);
        hr_expr_list_or_yield(c, &v);
        if (tok(c) != HR_TOK_ASSIGN || annotated) break;
        hr_emit_restore(c, before);
        several = true;
    }
    if (name == HR_UNDEF || several) {
        store_all(c, &v, first, value.pos, several);
        return;
    }
    c->at = first->place;
    hr_name_assign(c, name, &v);
}

/* e OP= value. name: that of e, if it is only a name. */
static void augmented(struct hr_compiler *c, struct hr_expr *e, hr_value name, const struct hr_mark *first) {
    struct hr_expr old = *e, value;
    unsigned op = tok(c), base = e->base;
    bool in_place = e->kind == HR_X_LOCAL && e->value != HR_UNDEF, lvalue = hr_name_is_lvalue(e);
    if (!lvalue && (name == HR_UNDEF || e->kind == HR_X_CONST)) bad_target(c, e, first);
    c->at = first->place;
    if (!lvalue) { /* a builtin's name, or a target of := */
        hr_value_to_temp(c, &old);
        hr_name_find(c, name, e, true);
    } else {
        /* the store needs what the load needs: it stays below */
        if (e->kind == HR_X_SLICE) { /* a slice object serves both */
            hr_emit2(c, HR_OP_SLICE, e->k, e->k);
            c->top = e->k + 1;
            e->kind = old.kind = HR_X_SUB;
        }
        old.base = c->top;
        if (!in_place) hr_value_to_temp(c, &old);
    }
    next(c);
    hr_expr_list_or_yield(c, &value);
    c->at = first->place;
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
    if (c->dry && !module) return false; /* the function may bind `const` itself, further down */
    mark(c, &start);
    next(c);
    if (tok(c) != HR_TOK_LPAR || hr_scope_lookup(c, hr_symbol_intern(c->vm, "const", 5))) {
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

/* The annotation of target e; the current token is ':'. name: that of the target, if it is only a name. */
static void annotation(struct hr_compiler *c, struct hr_expr *e, hr_value name, const struct hr_mark *first,
                       const struct hr_snapshot *before) {
    bool in_class = name != HR_UNDEF && c->unit->kind == HR_UNIT_CLASS;
    if (name == HR_UNDEF && !hr_name_is_lvalue(e)) bad_target(c, e, first);
    next(c);
    if (name != HR_UNDEF && c->dry) hr_scope_bind(c, name, 0);
    if (in_class && !c->dry) note_annotation(c, name);
    if (in_class && c->dry)
        hr_func_annotations(c);
    else
        hr_expr_skip(c, false);
    if (name == HR_UNDEF) return;
    if (hr_scope_lookup(c, name) & (HR_NAME_GLOBAL | HR_NAME_NONLOCAL)) {
        hr_compile_error_at(c, first, HR_E_cannot_annotate_global_name);
    }
    hr_emit_restore(c, before); /* else its object and index have been computed */
}

void hr_assign(struct hr_compiler *c) {
    struct hr_expr e;
    struct hr_mark first;
    struct hr_snapshot before;
    hr_value name = tok(c) == HR_TOK_NAME ? hr_compile_symbol(c) : HR_UNDEF;
    uint32_t end = c->lx.s.end;
    mark(c, &first);
    hr_emit_snapshot(c, &before);
    if (name != HR_UNDEF && hr_ahead_follows(c, HR_TOK_ASSIGN)) { /* not read: const() makes no slot for it */
        next(c);
        assign_value(c, name, &first, &before, false);
        return;
    }
    hr_expr_list_or_yield(c, &e);
    if (c->lx.s.last_end != end) name = HR_UNDEF;
    bool annotated = tok(c) == HR_TOK_COLON;
    if (annotated) annotation(c, &e, name, &first, &before);
    if (tok(c) == HR_TOK_ASSIGN) {
        assign_value(c, name, &first, &before, annotated);
    } else if (annotated) {
        return;
    } else if (is(c, HR_CLASS_AUGMENTED)) {
        augmented(c, &e, name, &first);
    } else if (c->request->mode == HR_COMPILE_SINGLE && c->unit->kind == HR_UNIT_MODULE) {
        unsigned r = hr_value_to_temp(c, &e);
        hr_emit3(c, HR_OP_INTR, r, r, HR_INTR_PRINT_EXPR);
    } else {
        hr_value_drop(c, &e);
    }
}
