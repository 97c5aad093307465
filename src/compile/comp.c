/*
 * Comprehensions and generator expressions.
 *
 * List, set and dict comprehensions are compiled in the frame of the function around them, their variables in
 * registers of their own (PEP 709); a generator expression is a function of one parameter, the first iterator.
 * The `for` clauses are compiled first, then the source is read from the element on, inside them.
 * Tests: tests/lang/comp, tests/lang/gen.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"

struct comp {
    struct hr_unit u; /* generator */
    unsigned kind;
    unsigned result; /* register of the container */
    struct hr_mark element, clauses, end;
    bool first; /* the next clause is the first one */
    bool first_async;
    struct hr_mark iterable; /* of the first clause: it belongs to what is around */
};

static void element(struct hr_compiler *c, struct comp *k) {
    struct hr_unit *u = c->unit;
    struct hr_expr e;
    struct hr_mark end;
    mark(c, &end);
    unsigned top = c->top, r, value = 0;
    seek(c, &k->element);
    if (tok(c) == HR_TOK_STAR || tok(c) == HR_TOK_DSTAR) hr_compile_error(c, HR_E_cannot_use_starred);
    if (k->kind == HR_DISPLAY_DICT) {
        hr_expr_test(c, &e);
        r = hr_value_to_any(c, &e);
        hr_compile_expect(c, HR_TOK_COLON);
        hr_expr_test(c, &e);
        value = hr_value_to_any(c, &e);
    } else {
        hr_expr_named(c, &e, false);
        r = hr_value_to_any(c, &e);
    }
    if (k->kind != HR_DISPLAY_GENERATOR) {
        hr_emit3(c, hr_call_displays[k->kind].add, k->result, r, value);
    } else {
        hr_expr_suspend(c, &e, u->flags & HR_CODE_COROUTINE ? HR_OP_AGYIELD : HR_OP_YIELD, r);
        hr_value_drop(c, &e);
    }
    if (!is(c, HR_CLASS_FOR)) hr_compile_error(c, HR_E_invalid_syntax);
    c->top = top;
    seek(c, &end);
}

static void iterable(struct hr_compiler *c, struct hr_expr *e) {
    c->unit->in_iterable++;
    hr_expr(c, e, HR_PREC_OR, false);
    c->unit->in_iterable--;
}

/* One `for` clause with what is inside it; the current token is `for` or `async`. */
static void clause(struct hr_compiler *c, struct comp *k) {
    hr_vm_stack_check(c->vm);
    struct hr_unit *u = c->unit;
    hr_place at = place(c);
    bool first = k->first;
    struct hr_loop l = {.is_async = hr_flow_async(c)};
    hr_compile_expect(c, HR_TOK_FOR);
    hr_flow_targets(c, &l);
    u->awaits |= l.is_async;
    k->first = false;
    struct hr_expr e;
    bool argument =
        first && k->kind == HR_DISPLAY_GENERATOR; /* the iterator is that of the generator's parameter */
    if (argument) {
        mark(c, &k->iterable);
        k->first_async = l.is_async;
        hr_ahead_find(c, HR_CLASS_FOR | HR_CLASS_IF | HR_CLASS_CLOSE | HR_CLASS_COMMA);
        hr_value_init(c, &e, HR_X_LOCAL);
    } else if (first) {
        struct hr_inlined *names = c->inlined;
        struct hr_scan *scan = c->scan;
        if (!c->dry)
            c->inlined = names->outer;
        else if (scan != NULL)
            c->scan = scan->outer;
        iterable(c, &e);
        c->inlined = names;
        c->scan = scan;
    } else {
        iterable(c, &e);
    }
    c->at = at;
    uint16_t again = HR_NO_JUMP;
    hr_flow_iterate(c, &l, hr_value_use(c, &e), argument);
    hr_flow_item(c, &l, false);
    while (hr_compile_accept(c, HR_TOK_IF)) {
        hr_expr(c, &e, HR_PREC_OR, true);
        hr_value_jump(c, &e, false, &again);
    }
    if (is(c, HR_CLASS_FOR))
        clause(c, k);
    else
        element(c, k);
    c->at = at;
    hr_flow_again(c, &l, again);
    hr_emit_patch_here(c, l.done);
}

/* What is inside of all comprehensions, from the first clause on. */
static void inside(struct hr_compiler *c, void *arg) {
    struct comp *k = arg;
    k->first = true;
    seek(c, &k->clauses);
    c->unit->nest++;
    clause(c, k);
    c->unit->nest--;
    mark(c, &k->end);
}

static void generator_body(struct hr_compiler *c, struct hr_unit *u) {
    inside(c, u);
    hr_emit(c, HR_OP_RETNONE, 0);
}

static void generator(struct hr_compiler *c, struct hr_expr *e, struct comp *k) {
    hr_place at = place(c);
    unsigned b = c->top;
    k->u.name = HR_SYM(lt_genexpr);
    k->u.kind = HR_UNIT_GENEXPR;
    k->u.first_line = at >> HR_PLACE_BITS;
    k->u.body = generator_body;
    hr_value code = hr_scope_unit(c, &k->u);
    c->at = at;
    hr_func_make(c, e, b, code, &k->u);
    hr_value_to_temp(c, e);
    seek(c, &k->iterable);
    struct hr_expr first;
    iterable(c, &first);
    unsigned r = hr_value_to_any(c, &first);
    c->at = at;
    hr_value_release(c, &first);
    unsigned argument = hr_emit_temp(c);
    if (k->first_async)
        hr_emit3(c, HR_OP_INTR, argument, r, HR_INTR_GET_AITER);
    else
        hr_emit2(c, HR_OP_GETITER, argument, r);
    hr_value_result(c, e, HR_OP_CALL, b, 1);
    seek(c, &k->end);
}

void hr_comp(struct hr_compiler *c, struct hr_expr *e, unsigned kind) {
    struct comp k = {.kind = kind};
    mark(c, &k.element);
    c->at = place(c);
    hr_ahead_find(c, HR_CLASS_FOR);
    mark(c, &k.clauses);
    if (kind == HR_DISPLAY_GENERATOR) {
        generator(c, e, &k);
        return;
    }
    k.result = hr_value_temp(c, e);
    hr_emit3(c, hr_call_displays[kind].make, k.result, k.result, 0);
    hr_scope_inlined(c, true, inside, &k);
    c->top = k.result + 1;
}
