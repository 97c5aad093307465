/*
 * try, except, except*, finally, with, and leaving them by return, break and continue.
 *
 * Registers: an exception arrives in R[w], the one handled before it in R[w + 1], where w is the first free temporary of the
 * statement. A handler that raises leaves its own exception current; so the code of each handler and finally body is a
 * region too, whose target gets the new exception in the window after w, corrects the "handled before" of that window from
 * R[w + 1] and raises it again: outer handlers then see the right one.
 * A finally body is emitted once, as a local subroutine: CALLFIN leaves where to go on in R[w]; RESETEXC before it
 * leaves the current exception in R[w + 1], so that the body's end is the same in all cases. A value being returned waits in R[w + 2].
 * Tests: tests/lang/flow, tests/lang/exc, tests/lang/with.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"

/* ---- regions ------------------------------------------------------------------------------------------------ */

/* The handler of the region of a block that has ended is here, with the window `reg`. */
static void begin_handler(struct hr_compiler *c, const struct hr_block *b, unsigned reg) {
    unsigned target = hr_emit_label(c);
    hr_emit_settle_handlers(c, b->depth, target, reg);
    hr_emit_handler(c, b->start, b->end, target, reg);
}

/* Ends the innermost block b, a handler or finally body with the window w: its exception goes on, and what it raises itself, outwards. */
static void end_handler(struct hr_compiler *c, const struct hr_block *b, unsigned w) {
    hr_flow_pop(c);
    if (!hr_emit_unreachable(c)) hr_emit(c, HR_OP_ENDFIN, w);
    c->top = w + 2;
    unsigned r = hr_emit_temps(c, 2);
    begin_handler(c, b, r);
    hr_emit2(c, HR_OP_MOVE, r + 1, w + 1);
    hr_emit(c, HR_OP_ENDFIN, r);
    c->top = w + 2;
}

/* ---- leaving --------------------------------------------------------------------------------------------------- */

/* e = the result of the method in R[w] .. with n arguments. */
static void call_method(struct hr_compiler *c, struct hr_expr *e, unsigned w, unsigned n, bool is_async) {
    hr_value_result(c, e, HR_OP_CALLM, w, n);
    hr_value_to_temp(c, e);
    if (is_async) {
        hr_expr_await(c, e);
        hr_value_to_temp(c, e);
    }
}

/* exit(type, exception, None) with the method in R[reg]; exception: a register, or -1 for a normal end. Its result is in e. */
static void call_exit(struct hr_compiler *c, struct hr_expr *e, unsigned reg, int exception, bool is_async) {
    hr_value_init(c, e, HR_X_VOID);
    unsigned w = hr_emit_temps(c, 5);
    hr_emit2(c, HR_OP_MOVE, w, reg);
    hr_emit2(c, HR_OP_MOVE, w + 1, reg + 1);
    if (exception >= 0) {
        hr_emit2(c, HR_OP_EXCINFO, w + 2, (unsigned)exception);
    } else {
        for (unsigned i = 2; i < 5; i++)
            hr_emit_load(c, w + i, HR_NONE);
    }
    call_method(c, e, w, 3, is_async);
}

static void unbind(struct hr_compiler *c, hr_value name) {
    struct hr_expr e;
    if (name == HR_UNDEF) return;
    hr_name_find(c, name, &e, true);
    if (e.kind == HR_X_LOCAL) {
        hr_emit_load(c, e.r, HR_UNDEF);
        return;
    }
    unsigned r = hr_emit_temp(c);
    hr_emit_load(c, r, HR_NONE); /* it may have been deleted in the body */
    hr_name_store(c, name, r);
    hr_name_delete(c, name);
    c->top = r;
}

static void enter_finally(struct hr_compiler *c, struct hr_block *b) {
    hr_emit2(c, HR_OP_RESETEXC, b->reg, b->reg + 1);
    hr_emit_jump(c, HR_OP_CALLFIN, b->reg, &b->breaks);
}

/* The temporaries up to r are in use. */
static void occupy(struct hr_compiler *c, unsigned r) {
    while (c->top <= r)
        hr_emit_temp(c);
}

int hr_try_leave(struct hr_compiler *c, struct hr_block *until, int result, unsigned jump_bytes) {
    struct hr_unit *u = c->unit;
    struct hr_block *inner = u->block, *b;
    unsigned top = c->top;
    uint8_t handler_depth = u->handler_depth;
    bool work = false;
    for (b = inner; b != until; b = b->outer)
        work |= b->kind != HR_BLOCK_LOOP && b->kind != HR_BLOCK_TRY;
    if (!work || c->dry) return result;
    for (b = inner; b != until; b = b->outer) {
        struct hr_expr e;
        if (b->kind == HR_BLOCK_LOOP) continue;
        hr_emit_handler(c, b->start, u->out.code_bytes, b->depth, HR_BLOCK_OPEN);
        u->block = b->outer; /* an await in here is outside of it */
        switch (b->kind) {
        case HR_BLOCK_FINALLY:
            occupy(c, b->reg + 2u);
            if (result >= 0) {
                if (result != b->reg + 2) hr_emit2(c, HR_OP_MOVE, b->reg + 2u, (unsigned)result);
                result = b->reg + 2;
                b->saves_result = true;
            } else if (
                HR_IMAGES) { /* else the verifier finds there what this way left, when another one has a result */
                hr_emit_load(c, b->reg + 2u, HR_UNDEF);
            }
            enter_finally(c, b);
            break;
        case HR_BLOCK_WITH:
            if (result >= 0) occupy(c, (unsigned)result);
            call_exit(c, &e, b->reg, -1, b->is_async);
            hr_value_release(c, &e);
            break;
        case HR_BLOCK_NAME: unbind(c, b->name); break;
        case HR_BLOCK_HANDLER:
        case HR_BLOCK_ENDING:
            hr_emit(c, HR_OP_POPEXC, b->reg);
            u->handler_depth--;
            break;
        default: break;
        }
    }
    /* the regions go on behind the jump or return that the caller will emit */
    for (b = inner; b != until; b = b->outer)
        b->start = (uint16_t)(u->out.code_bytes + jump_bytes);
    u->handler_depth = handler_depth;
    u->block = inner;
    c->top = top;
    return result;
}

/* ---- except -------------------------------------------------------------------------------------------------------- */

/* The class or tuple behind `except`, several without parentheses too (PEP 758), in the next temporary. */
static unsigned except_class(struct hr_compiler *c) {
    struct hr_expr e;
    hr_expr_list(c, &e);
    bool several = e.kind == HR_X_ITEMS && !e.parens;
    unsigned r = hr_value_to_temp(c, &e);
    if (several && tok(c) == HR_TOK_AS) hr_compile_error(c, HR_E_exception_types_need);
    return r;
}

/* A clause from its `as` on, whose exception is in R[value]: its body is a block if it has a name to unbind, or of this kind anyway. The
 * name is unbound where the body ends by itself, unless it does not: false. */
static bool clause_body(struct hr_compiler *c, hr_place at, unsigned value, struct hr_block *b, unsigned kind,
                        unsigned w) {
    hr_value name = HR_UNDEF;
    if (hr_compile_accept(c, HR_TOK_AS)) {
        name = hr_compile_name(c);
        hr_name_store(c, name, value);
    }
    bool block = name != HR_UNDEF || kind != HR_BLOCK_NAME;
    if (block) hr_flow_push(c, b, kind, w);
    b->name = name;
    hr_stmt_suite(c);
    c->at = at;
    if (block) hr_flow_pop(c);
    if (hr_emit_unreachable(c)) return false;
    unbind(c, name);
    return true;
}

/* except clauses of one try; R[w] is the exception. past: jumps to behind the statement. */
static void except_clauses(struct hr_compiler *c, unsigned w, uint16_t *past) {
    struct hr_block handler, named;
    bool all = false;
    hr_flow_push(c, &handler, HR_BLOCK_HANDLER, w);
    while (tok(c) == HR_TOK_EXCEPT) {
        hr_place at = place(c);
        uint16_t no = HR_NO_JUMP;
        if (all) hr_compile_error(c, HR_E_except_must_be_last);
        c->at = at;
        next(c);
        if (tok(c) == HR_TOK_STAR) hr_compile_error(c, HR_E_cannot_mix_except);
        all = tok(c) == HR_TOK_COLON;
        if (!all) {
            unsigned r = except_class(c);
            hr_emit_jump2(c, HR_OP_JNEXC, w, r, &no);
            c->top = w + 2;
        }
        if (clause_body(c, at, w, &named, HR_BLOCK_NAME, w)) {
            hr_emit(c, HR_OP_POPEXC, w);
            hr_emit_jump(c, HR_OP_JMP, 0, past);
        }
        if (named.name != HR_UNDEF) {
            unsigned r = hr_emit_temps(c, 2);
            begin_handler(c, &named, r);
            unbind(c, named.name);
            hr_emit(c, HR_OP_ENDFIN, r);
            c->top = w + 2;
        }
        hr_emit_patch_here(c, no);
    }
    end_handler(c, &handler, w);
}

/* The exception of the window before R[r] .. is current: vm.exception = R[r]. */
static void make_current(struct hr_compiler *c, unsigned r) {
    hr_emit(c, HR_OP_UNSETEXC, r - 1);
}

/* One except* clause. parts: R[parts] the list of exceptions raised, R[parts + 1] what is left of the group. */
static void star_clause(struct hr_compiler *c, unsigned w, unsigned parts) {
    struct hr_block b;
    hr_place at = place(c);
    uint16_t no = HR_NO_JUMP;
    unsigned base = c->top, r = hr_emit_temp(c);
    next(c);
    if (!hr_compile_accept(c, HR_TOK_STAR)) hr_compile_error(c, HR_E_cannot_mix_except);
    if (tok(c) == HR_TOK_COLON) hr_compile_error(c, HR_E_invalid_syntax);
    hr_emit2(c, HR_OP_MOVE, r, parts + 1);
    except_class(c);
    c->at = at;
    hr_emit3(c, HR_OP_INTR, r, r, HR_INTR_EXCSTAR_SPLIT);
    hr_emit3(c, HR_OP_UNPACK, r, 2, r);
    hr_emit2(c, HR_OP_MOVE, parts + 1, r + 1);
    hr_emit_jump(c, HR_OP_JNONE, r, &no);
    c->top = r + 1;
    make_current(c, r);
    if (clause_body(c, at, r, &b, HR_BLOCK_STAR, w)) {
        make_current(c, w);
        hr_emit_jump(c, HR_OP_JMP, 0, &no);
    }
    unsigned raised = hr_emit_temps(c, 2);
    begin_handler(c, &b, raised);
    hr_emit2(c, HR_OP_LISTAPPEND, parts, raised);
    c->top = raised + 1;
    unbind(c, b.name);
    make_current(c, w);
    hr_emit_patch_here(c, no);
    c->top = base;
}

static void except_star_clauses(struct hr_compiler *c, unsigned w, uint16_t *past) {
    struct hr_block handler;
    uint16_t done = HR_NO_JUMP;
    hr_flow_push(c, &handler, HR_BLOCK_HANDLER, w);
    unsigned parts = hr_emit_temps(c, 2);
    hr_emit3(c, HR_OP_LIST, parts, parts, 0);
    hr_emit3(c, HR_OP_INTR, parts + 1, w, HR_INTR_EXCSTAR_BEGIN);
    while (tok(c) == HR_TOK_EXCEPT)
        star_clause(c, w, parts);
    unsigned r = hr_emit_temps(c, 3);
    hr_emit2(c, HR_OP_MOVE, r, w);
    hr_emit2(c, HR_OP_MOVE, r + 1, parts);
    hr_emit2(c, HR_OP_MOVE, r + 2, parts + 1);
    hr_emit3(c, HR_OP_INTR, r, r, HR_INTR_EXCSTAR_END);
    hr_emit_jump(c, HR_OP_JNONE, r, &done);
    hr_emit2(c, HR_OP_MOVE, w, r);
    end_handler(c, &handler, w);
    hr_emit_patch_here(c, done);
    hr_emit(c, HR_OP_POPEXC, w);
    hr_emit_jump(c, HR_OP_JMP, 0, past);
}

/* ---- try ------------------------------------------------------------------------------------------------------------- */

static void skip_suite(struct hr_compiler *c) {
    hr_ahead_find(c, HR_CLASS_COLON);
    if (tok(c) == HR_TOK_COLON) next(c);
    unsigned depth = 0;
    do {
        unsigned t = tok(c);
        if (t == HR_TOK_END || t == HR_TOK_ERROR) return;
        depth += t == HR_TOK_INDENT;
        depth -= t == HR_TOK_DEDENT && depth > 0;
        next(c);
        if (depth == 0 && (t == HR_TOK_DEDENT || (t == HR_TOK_NEWLINE && tok(c) != HR_TOK_INDENT))) return;
    } while (true);
}

/* Reads ahead from the ':' behind `try`: which clauses are there? */
HR_NOINLINE static void find_clauses(struct hr_compiler *c, bool *has_except, bool *has_finally) {
    struct hr_lex_state start = c->lx.s;
    skip_suite(c);
    *has_except = tok(c) == HR_TOK_EXCEPT;
    while (tok(c) == HR_TOK_EXCEPT || tok(c) == HR_TOK_ELSE) {
        skip_suite(c);
    }
    *has_finally = tok(c) == HR_TOK_FINALLY;
    c->lx.s = start;
}

/* The try block with its except and else clauses. */
static void try_except(struct hr_compiler *c) {
    struct hr_unit *u = c->unit;
    struct hr_block body;
    uint16_t past = HR_NO_JUMP, otherwise = HR_NO_JUMP;
    unsigned w = c->top;
    hr_flow_push(c, &body, HR_BLOCK_TRY, w);
    hr_stmt_suite(c);
    hr_flow_pop(c);
    if (tok(c) != HR_TOK_EXCEPT) {
        hr_compile_error(c, HR_E_expected_except_or_finally);
    }
    u->nest++;
    if (!hr_emit_unreachable(c)) hr_emit_jump(c, HR_OP_JMP, 0, &otherwise);
    if (w == 0) w = hr_emit_temp(c); /* make_current needs a register before it */
    w = c->top;
    hr_emit_temps(c, 2);
    begin_handler(c, &body, w);
    if (hr_ahead_next(c) == HR_TOK_STAR)
        except_star_clauses(c, w, &past);
    else
        except_clauses(c, w, &past);
    c->top = body.reg;
    hr_emit_patch_here(c, otherwise);
    if (hr_compile_accept(c, HR_TOK_ELSE)) hr_stmt_suite(c);
    hr_emit_patch_here(c, past);
    u->nest--;
}

void hr_try(struct hr_compiler *c) {
    struct hr_block body, ending;
    hr_place at = place(c);
    uint16_t past = HR_NO_JUMP;
    unsigned w = c->top;
    bool has_except, has_finally;
    next(c);
    find_clauses(c, &has_except, &has_finally);
    if (!has_finally) {
        try_except(c);
        return;
    }
    hr_flow_push(c, &body, HR_BLOCK_FINALLY, w);
    if (has_except) {
        try_except(c);
    } else {
        hr_stmt_suite(c);
    }
    hr_flow_pop(c);
    if (!hr_compile_accept(c, HR_TOK_FINALLY)) hr_compile_error(c, HR_E_invalid_syntax);
    hr_emit_temps(c, body.saves_result ? 3 : 2);
    c->at = at;
    if (!hr_emit_unreachable(c)) {
        if (body.saves_result) hr_emit_load(c, w + 2, HR_UNDEF);
        enter_finally(c, &body);
        hr_emit_jump(c, HR_OP_JMP, 0, &past);
    }
    begin_handler(c, &body, w);
    if (body.saves_result) hr_emit_load(c, w + 2, HR_UNDEF);
    hr_emit_patch_here(c, body.breaks);
    hr_flow_push(c, &ending, HR_BLOCK_ENDING, w);
    hr_stmt_suite(c);
    c->at = at;
    end_handler(c, &ending, w);
    hr_emit_patch_here(c, past);
}

/* ---- with -------------------------------------------------------------------------------------------------------------- */

/* Is '(' the start of parenthesized items? They hold an `as` or a comma, and ':' comes right behind them. */
static bool items_in_parens(struct hr_compiler *c) {
    if (tok(c) != HR_TOK_LPAR) return false;
    struct hr_mark start;
    mark(c, &start);
    bool items = false, other = false;
    next(c);
    for (;; next(c)) {
        unsigned t =
            hr_ahead_find(c, HR_CLASS_COMMA | HR_CLASS_CLOSE | HR_CLASS_FOR | HR_CLASS_CUT | HR_CLASS_BINARY);
        if (is(c, HR_CLASS_CLOSE | HR_CLASS_STOP)) break;
        items |= t == HR_TOK_AS || t == HR_TOK_COMMA;
        other |= t == HR_TOK_FOR || t == HR_TOK_WALRUS || t == HR_TOK_YIELD || t == HR_TOK_STAR;
    }
    next(c);
    items = items && !other && tok(c) == HR_TOK_COLON;
    seek(c, &start);
    return items;
}

/* One item and all that is inside it. */
static void with_item(struct hr_compiler *c, hr_place at, bool parens, bool is_async) {
    hr_vm_stack_check(c->vm);
    struct hr_unit *u = c->unit;
    struct hr_block body, exiting;
    struct hr_expr e;
    uint16_t past = HR_NO_JUMP, swallow = HR_NO_JUMP;
    unsigned base = c->top;
    hr_expr_test(c, &e);
    unsigned manager = hr_value_to_any(c, &e), method = hr_emit_temps(c, 2);
    c->at = at;
    hr_emit_named(c, HR_OP_LDSPECIAL, method, manager, is_async ? HR_SYM(__aexit__) : HR_SYM(__exit__));
    hr_value_init(c, &e, HR_X_VOID);
    unsigned enter = hr_emit_temps(c, 2);
    hr_emit_named(c, HR_OP_LDSPECIAL, enter, manager, is_async ? HR_SYM(__aenter__) : HR_SYM(__enter__));
    call_method(c, &e, enter, 0, is_async);
    hr_flow_push(c, &body, HR_BLOCK_WITH, method);
    body.is_async = is_async;
    if (hr_compile_accept(c, HR_TOK_AS)) hr_assign_target(c, (int)enter);
    c->top = enter;
    bool comma = hr_compile_accept(c, HR_TOK_COMMA);
    if (comma && !(parens && tok(c) == HR_TOK_RPAR)) {
        with_item(c, at, parens, is_async);
    } else {
        if (parens) hr_compile_expect(c, HR_TOK_RPAR);
        hr_stmt_suite(c);
    }
    hr_flow_pop(c);
    u->nest++;
    c->at = at;
    if (!hr_emit_unreachable(c)) {
        call_exit(c, &e, method, -1, is_async);
        hr_value_release(c, &e);
        hr_emit_jump(c, HR_OP_JMP, 0, &past);
    }
    unsigned w = hr_emit_temps(c, 2);
    begin_handler(c, &body, w);
    hr_flow_push(c, &exiting, HR_BLOCK_ENDING, w);
    call_exit(c, &e, method, (int)w, is_async);
    hr_emit_jump(c, HR_OP_JT, e.r, &swallow);
    end_handler(c, &exiting, w);
    hr_emit_patch_here(c, swallow);
    hr_emit(c, HR_OP_POPEXC, w);
    hr_emit_patch_here(c, past);
    u->nest--;
    c->top = base;
}

void hr_try_with(struct hr_compiler *c) {
    bool is_async = hr_flow_async(c);
    hr_place at = place(c);
    next(c);
    bool parens = items_in_parens(c);
    if (parens) next(c);
    with_item(c, at, parens, is_async);
}
