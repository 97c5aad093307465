/*
 * if, while, for, break, continue, return.
 *
 * A loop's condition that is short is compiled a second time behind the body, as a jump back: one instruction less in
 * each turn.
 * Tests: tests/lang/flow.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"

static bool handles(unsigned kind) {
    return kind == HR_BLOCK_HANDLER || kind == HR_BLOCK_ENDING;
}

void hr_flow_push(struct hr_compiler *c, struct hr_block *b, unsigned kind, unsigned reg) {
    struct hr_unit *u = c->unit;
    *b = (struct hr_block){.outer = u->block,
                           .kind = (uint8_t)kind,
                           .reg = (uint8_t)reg,
                           .breaks = HR_NO_JUMP,
                           .continues = HR_NO_JUMP,
                           .name = HR_UNDEF,
                           .start = (uint16_t)u->out.code_bytes};
    if (u->block != NULL) b->depth = (uint8_t)(u->block->depth + 1);
    if (b->depth > 200) hr_compile_error(c, HR_E_too_complex);
    u->block = b;
    u->nest++;
    if (handles(kind) && u->handler_depth++ == 0) u->handler_reg = (uint8_t)reg;
}

void hr_flow_pop(struct hr_compiler *c) {
    struct hr_unit *u = c->unit;
    if (handles(u->block->kind)) u->handler_depth--;
    u->block->end = (uint16_t)u->out.code_bytes;
    u->block = u->block->outer;
    u->nest--;
}

/* ---- if ------------------------------------------------------------------------------------------------------ */

void hr_flow_if(struct hr_compiler *c) {
    uint16_t end = HR_NO_JUMP;
    hr_place at = place(c);
    c->unit->nest++;
    for (;;) {
        uint16_t no = HR_NO_JUMP;
        next(c); /* if, elif */
        c->at = at;
        hr_expr_condition(c, false, &no);
        hr_stmt_suite(c);
        bool more = tok(c) == HR_TOK_ELIF || tok(c) == HR_TOK_ELSE;
        if (more && !hr_emit_unreachable(c)) hr_emit_jump(c, HR_OP_JMP, 0, &end);
        hr_emit_patch_here(c, no);
        if (tok(c) != HR_TOK_ELIF) break;
        at = place(c);
    }
    if (hr_compile_accept(c, HR_TOK_ELSE)) {
        hr_stmt_suite(c);
    }
    hr_emit_patch_here(c, end);
    c->unit->nest--;
}

/* ---- loops ---------------------------------------------------------------------------------------------------- */

/* The else part of a loop and its end. done: jumps taken when the loop ends by itself. */
static void loop_end(struct hr_compiler *c, struct hr_block *b, uint16_t done) {
    hr_flow_pop(c);
    c->unit->nest++;
    hr_emit_patch_here(c, done);
    if (hr_compile_accept(c, HR_TOK_ELSE)) {
        hr_stmt_suite(c);
    }
    c->unit->nest--;
    hr_emit_patch_here(c, b->breaks);
}

void hr_flow_while(struct hr_compiler *c) {
    enum { SHORT_CONDITION_BYTES = 20 };
    struct hr_unit *u = c->unit;
    struct hr_block b;
    uint16_t done = HR_NO_JUMP, again = HR_NO_JUMP;
    next(c);
    struct hr_mark condition;
    mark(c, &condition);
    hr_flow_push(c, &b, HR_BLOCK_LOOP, c->top);
    unsigned top = hr_emit_label(c);
    hr_expr_condition(c, false, &done);
    unsigned body = u->out.code_bytes;
    bool unreachable = hr_emit_unreachable(c);
    hr_stmt_suite(c);
    if (body != top && body - top <= SHORT_CONDITION_BYTES && !unreachable &&
        !(hr_emit_unreachable(c) && b.continues == HR_NO_JUMP)) {
        struct hr_lex_state end = c->lx.s;
        hr_emit_patch_here(c, b.continues);
        seek(c, &condition);
        c->at = place(c);
        hr_expr_condition(c, true, &again);
        hr_emit_patch(c, again, body);
        c->lx.s = end;
    } else {
        hr_emit_patch(c, b.continues, top);
        if (!hr_emit_unreachable(c)) hr_emit_loop(c, top);
    }
    loop_end(c, &b, done);
}

bool hr_flow_async(struct hr_compiler *c) {
    bool is_async = hr_compile_accept(c, HR_TOK_ASYNC);
    if (is_async && !c->unit->is_async) hr_compile_error(c, HR_E_async_outside_async_function);
    return is_async;
}

void hr_flow_targets(struct hr_compiler *c, struct hr_loop *l) {
    l->done = HR_NO_JUMP;
    mark(c, &l->targets);
    hr_ahead_find(c, HR_CLASS_IN | HR_CLASS_CLOSE);
    hr_compile_expect(c, HR_TOK_IN);
}

/* r, or the temporary t with the value of the local r, which may be unbound: INTR does not look. */
static unsigned bound(struct hr_compiler *c, unsigned t, unsigned r) {
    if (r >= c->unit->locals) return r;
    hr_emit2(c, HR_OP_MOVEL, t, r);
    return t;
}

void hr_flow_iterate(struct hr_compiler *c, struct hr_loop *l, unsigned r, bool made) {
    l->reg = hr_emit_temps(c, l->is_async ? 1 : 3);
    if (!l->is_async)
        hr_emit2(c, HR_OP_FORPREP, l->reg, r);
    else if (made)
        hr_emit2(c, HR_OP_MOVE, l->reg, r);
    else
        hr_emit3(c, HR_OP_INTR, l->reg, bound(c, l->reg, r), HR_INTR_GET_AITER);
}

void hr_flow_item(struct hr_compiler *c, struct hr_loop *l, bool in_place) {
    struct hr_expr e = {.kind = HR_X_VOID};
    struct hr_mark body;
    unsigned r;
    mark(c, &body);
    l->top = hr_emit_label(c);
    seek(c, &l->targets);
    if (l->is_async) {
        hr_emit3(c, HR_OP_INTR, hr_value_temp(c, &e), l->reg, HR_INTR_GET_ANEXT);
        hr_expr_await(c, &e);
        r = hr_value_to_temp(c, &e);
        l->end = c->unit->out.code_bytes;
    } else {
        if (in_place && tok(c) == HR_TOK_NAME) {
            hr_value name = hr_compile_name(c);
            if (tok(c) == HR_TOK_IN) hr_name_find(c, name, &e, true);
        }
        if (e.kind == HR_X_LOCAL) {
            r = e.r;
        } else {
            seek(c, &l->targets);
            r = hr_emit_temp(c);
        }
        hr_emit_jump2(c, HR_OP_FORITER, r, l->reg, &l->done);
    }
    if (e.kind != HR_X_LOCAL) hr_assign_targets(c, r);
    hr_compile_need(c, HR_TOK_IN);
    seek(c, &body);
}

void hr_flow_again(struct hr_compiler *c, struct hr_loop *l, uint16_t again) {
    uint16_t other = HR_NO_JUMP;
    unsigned r = l->reg + 1;
    hr_emit_patch(c, again, l->top);
    if (!hr_emit_unreachable(c)) hr_emit_loop(c, l->top);
    c->top = l->reg;
    if (!l->is_async) return;
    /* the exception that ends the loop */
    hr_emit_temps(c, 4);
    hr_emit_handler(c, l->top, l->end, hr_emit_label(c), r);
    hr_emit2(c, HR_OP_LDBUILTIN, r + 2, HR_B_StopAsyncIteration);
    hr_emit_jump2(c, HR_OP_JNEXC, r, r + 2, &other);
    hr_emit(c, HR_OP_POPEXC, r);
    hr_emit_jump(c, HR_OP_JMP, 0, &l->done);
    hr_emit_patch_here(c, other);
    hr_emit(c, HR_OP_ENDFIN, r);
    c->top = l->reg;
}

void hr_flow_for(struct hr_compiler *c) {
    struct hr_block b;
    struct hr_loop l = {.is_async = hr_flow_async(c)};
    struct hr_expr e;
    hr_place at = place(c);
    next(c);
    hr_flow_targets(c, &l);
    /* a constant list can be a tuple here */
    if (tok(c) == HR_TOK_LSQB && !l.is_async && (hr_ahead_behind(c) & HR_CLASS_COLON))
        hr_call_display(c, &e, true);
    else
        hr_expr_list(c, &e);
    c->at = at;
    hr_flow_iterate(c, &l, hr_value_use(c, &e), false);
    hr_flow_push(c, &b, HR_BLOCK_LOOP, l.reg);
    unsigned state = c->top;
    hr_flow_item(c, &l, true);
    c->top = state;
    hr_stmt_suite(c);
    c->at = at;
    hr_flow_again(c, &l, b.continues);
    loop_end(c, &b, l.done);
}

/* ---- leaving ---------------------------------------------------------------------------------------------------- */

void hr_flow_break(struct hr_compiler *c) {
    bool is_continue = tok(c) == HR_TOK_CONTINUE;
    struct hr_block *b = c->unit->block;
    while (b != NULL && b->kind != HR_BLOCK_LOOP) {
        if (b->kind == HR_BLOCK_STAR) hr_compile_error(c, HR_E_cannot_leave_an_except);
        b = b->outer;
    }
    if (b == NULL) hr_compile_error(c, is_continue ? HR_E_continue_outside_loop : HR_E_break_outside_loop);
    next(c);
    hr_try_leave(c, b, -1, 3);
    hr_emit_jump(c, HR_OP_JMP, 0, is_continue ? &b->continues : &b->breaks);
}

void hr_flow_return(struct hr_compiler *c) {
    struct hr_unit *u = c->unit;
    hr_place at = place(c);
    struct hr_expr e;
    bool protects = false;
    if (u->kind != HR_UNIT_FUNCTION) hr_compile_error(c, HR_E_return_outside_function);
    for (struct hr_block *b = u->block; b != NULL; b = b->outer) {
        if (b->kind == HR_BLOCK_STAR) hr_compile_error(c, HR_E_cannot_leave_an_except);
        protects |= b->kind != HR_BLOCK_LOOP;
    }
    next(c);
    bool value = is(c, HR_CLASS_STARTS) || tok(c) == HR_TOK_STAR;
    if (value) hr_expr_list(c, &e);
    if (!value || (e.kind == HR_X_CONST && e.value == HR_NONE)) {
        c->at = at;
        hr_try_leave(c, NULL, -1, 1);
        hr_emit(c, HR_OP_RETNONE, 0);
        return;
    }
    /* what blocks protect is a copy: a finally body may assign to the local variable */
    unsigned r = protects ? hr_value_to_temp(c, &e) : hr_value_to_any(c, &e);
    c->at = at;
    hr_emit(c, HR_OP_RET, (unsigned)hr_try_leave(c, NULL, (int)r, 2));
}
