/*
 * Statements: which one it is, the simple ones, suites. Compound ones are in flow.c, try.c, match.c, func.c.
 *
 * Statements that cannot be reached are compiled for their errors and given up.
 * Source: Python 3.14 Language Reference, chapters 7 and 8.
 * Tests: tests/lang/flow, tests/unit/test_compile.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"

static void raise_statement(struct hr_compiler *c) {
    hr_place at = place(c);
    struct hr_expr e, cause;
    next(c);
    if (!is(c, HR_CLASS_STARTS)) {
        hr_emit(c, HR_OP_RERAISE, 0);
        return;
    }
    hr_expr_test(c, &e);
    unsigned r = hr_value_to_any(c, &e);
    if (hr_compile_accept(c, HR_TOK_FROM)) {
        hr_expr_test(c, &cause);
        unsigned from = hr_value_to_any(c, &cause);
        c->at = at;
        hr_emit2(c, HR_OP_RAISEFROM, r, from);
    } else {
        c->at = at;
        hr_emit(c, HR_OP_RAISE, r);
    }
}

static void assert_statement(struct hr_compiler *c) {
    hr_place at = place(c);
    struct hr_snapshot before;
    struct hr_expr e;
    uint16_t ok = HR_NO_JUMP;
    hr_emit_snapshot(c, &before);
    next(c);
    hr_expr(c, &e, HR_PREC_TEST, true);
    hr_value_jump(c, &e, true, &ok);
    unsigned r;
    if (hr_compile_accept(c, HR_TOK_COMMA)) {
        r = hr_expr_temp(c);
    } else {
        r = hr_emit_temp(c);
        hr_emit_load(c, r, HR_UNDEF);
    }
    c->at = at;
    hr_emit3(c, HR_OP_INTR, r, r, HR_INTR_ASSERT);
    hr_emit(c, HR_OP_RAISE, r);
    hr_emit_patch_here(c, ok);
    if (c->request->optimize > 0) hr_emit_restore(c, &before);
}

/* ---- import ------------------------------------------------------------------------------------------------ */

/* A dotted name from the current token on: its first part and, unless that is all, the whole in *whole. */
static hr_value dotted_name(struct hr_compiler *c, hr_value *whole) {
    hr_value first = HR_UNDEF;
    struct hr_writer w;
    bool dots = false;
    for (;;) {
        hr_value part = hr_compile_name(c);
        if (first == HR_UNDEF) {
            first = part;
        } else {
            if (!dots) {
                hr_writer_begin(&w, c->vm);
                hr_writer_str(&w, first);
            }
            dots = true;
            hr_writer_char(&w, '.');
            hr_writer_str(&w, part);
        }
        if (!hr_compile_accept(c, HR_TOK_DOT)) break;
    }
    *whole = dots ? hr_writer_end_str(&w) : first;
    return first;
}

static unsigned import_op(struct hr_compiler *c, hr_value name, hr_value from_list, unsigned level) {
    unsigned r = hr_emit_temp(c);
    hr_emit_load(c, r, from_list);
    hr_emit_bk(c, HR_OP_IMPORT, r, r, hr_emit_constant(c, name));
    hr_emit_byte(c, level);
    return r;
}

static void import_statement(struct hr_compiler *c) {
    hr_place at = place(c);
    next(c);
    do {
        struct hr_mark name;
        mark(c, &name);
        hr_value whole, first = dotted_name(c, &whole);
        c->at = at;
        unsigned r = import_op(c, whole, HR_NONE, 0);
        if (hr_compile_accept(c, HR_TOK_AS)) {
            hr_value as = hr_compile_name(c);
            struct hr_mark end;
            mark(c, &end);
            seek(c, &name);
            for (next(c); hr_compile_accept(c, HR_TOK_DOT);) /* the parts after the first, one by one */
                hr_emit_bk(c, HR_OP_IMPORTFROM, r, r, hr_emit_constant(c, hr_compile_name(c)));
            seek(c, &end);
            first = as;
        }
        hr_name_store(c, first, r);
        c->top = r;
    } while (hr_compile_accept(c, HR_TOK_COMMA));
}

/* Names behind `import` up to the end: with `module` -1 they go to the value stack, else each is taken from R[module] and
 * stored. */
static void imported_names(struct hr_compiler *c, int module) {
    bool parens = hr_compile_accept(c, HR_TOK_LPAR);
    hr_compile_need(c, HR_TOK_NAME);
    do {
        if (parens && tok(c) == HR_TOK_RPAR) break;
        hr_value name = hr_compile_name(c), as = name;
        if (hr_compile_accept(c, HR_TOK_AS)) as = hr_compile_name(c);
        if (module < 0) {
            hr_emit_push(c, name);
        } else {
            unsigned r = hr_emit_temp(c);
            hr_emit_bk(c, HR_OP_IMPORTFROM, r, (unsigned)module, hr_emit_constant(c, name));
            hr_name_store(c, as, r);
            c->top = r;
        }
    } while (hr_compile_accept(c, HR_TOK_COMMA));
    if (parens)
        hr_compile_expect(c, HR_TOK_RPAR);
    else if (tok(c) != HR_TOK_NEWLINE && tok(c) != HR_TOK_SEMI)
        hr_compile_error(c, HR_E_invalid_syntax);
}

static void from_statement(struct hr_compiler *c) {
    hr_place at = place(c);
    hr_value whole = hr_symbol_intern(c->vm, "", 0);
    unsigned level = 0, from = c->stack_used;
    for (next(c); tok(c) == HR_TOK_DOT || tok(c) == HR_TOK_ELLIPSIS; next(c))
        level += tok(c) == HR_TOK_DOT ? 1 : 3;
    if (level == 0 || tok(c) == HR_TOK_NAME) dotted_name(c, &whole);
    hr_compile_expect(c, HR_TOK_IMPORT);
    c->at = at;
    if (hr_compile_accept(c, HR_TOK_STAR)) {
        if (c->unit->kind != HR_UNIT_MODULE) hr_compile_error(c, HR_E_import_star_not_at_module_level);
        hr_emit_push(c, hr_symbol_intern(c->vm, "*", 1));
        unsigned r = import_op(c, whole, hr_emit_tuple(c, from), level);
        hr_emit(c, HR_OP_IMPORTSTAR, r);
        return;
    }
    struct hr_mark names;
    mark(c, &names);
    imported_names(c, -1);
    unsigned r = import_op(c, whole, hr_emit_tuple(c, from), level);
    seek(c, &names);
    imported_names(c, (int)r);
}

/* ---- global, nonlocal ----------------------------------------------------------------------------------------- */

/* In a function the scan has seen to it; a class body that was not scanned notes its globals here. */
static void declaration(struct hr_compiler *c) {
    struct hr_unit *u = c->unit;
    const bool global = tok(c) == HR_TOK_GLOBAL;
    if (!global && u->kind == HR_UNIT_MODULE) hr_compile_error(c, HR_E_no_binding_for_nonlocal_found);
    next(c);
    do {
        hr_compile_need(c, HR_TOK_NAME);
        hr_value name = hr_compile_symbol(c);
        uint32_t flags = c->dry ? 0 : hr_scope_lookup(c, name);
        if (c->dry) {
            hr_scope_declare(c, name, global ? HR_NAME_GLOBAL : HR_NAME_NONLOCAL);
        } else if (flags) {
            if ((flags & (HR_NAME_DECLARED | HR_NAME_KNOWN)) == HR_NAME_KNOWN) {
                hr_compile_error(c, HR_E_name_used_before);
            }
            if (!global && !(flags & HR_NAME_FREE)) hr_compile_error(c, HR_E_no_binding_for_nonlocal_found);
            hr_scope_set(c, c->entry, flags | HR_NAME_DECLARED);
        } else if ((u->flags & HR_CODE_CLASS) && c->stack_used == u->base + 2 * u->count) {
            if (!global) hr_compile_error(c, HR_E_no_binding_for_nonlocal_found);
            hr_emit_push(c, name);
            hr_emit_push(c, hr_value_small(HR_NAME_GLOBAL));
            u->count++;
        }
        next(c);
    } while (hr_compile_accept(c, HR_TOK_COMMA));
}

/* ---- statements ------------------------------------------------------------------------------------------------- */

static void simple_statement(struct hr_compiler *c) {
    c->at = place(c);
    switch (tok(c)) {
    case HR_TOK_PASS: next(c); break;
    case HR_TOK_BREAK:
    case HR_TOK_CONTINUE: hr_flow_break(c); break;
    case HR_TOK_RETURN: hr_flow_return(c); break;
    case HR_TOK_RAISE: raise_statement(c); break;
    case HR_TOK_GLOBAL:
    case HR_TOK_NONLOCAL: declaration(c); break;
    case HR_TOK_DEL: hr_assign_delete(c); break;
    case HR_TOK_ASSERT: assert_statement(c); break;
    case HR_TOK_IMPORT: import_statement(c); break;
    case HR_TOK_FROM: from_statement(c); break;
    default:
        if (hr_ahead_is_type(c))
            hr_func_type_alias(c);
        else
            hr_assign(c);
    }
}

/* Is the statement a docstring, or another string that nothing is done with? */
static bool is_only_text(struct hr_compiler *c) {
    return tok(c) == HR_TOK_STRING && c->request->mode == HR_COMPILE_EXEC &&
           hr_ahead_next(c) == HR_TOK_NEWLINE;
}

/* Compiles a statement: dry if it cannot be reached or makes nothing. */
static void one_statement(struct hr_compiler *c, void (*statement)(struct hr_compiler *)) {
    struct hr_scan *scan = NULL;
    bool dead = !c->dry && (hr_emit_unreachable(c) || is_only_text(c));
    unsigned top = c->top;
    if (dead) scan = hr_scope_mute(c);
    memset(c->memos, 0, sizeof c->memos);
    statement(c);
    if (dead) hr_scope_unmute(c, scan);
    c->top = top;
}

/* Simple statements up to the end of the line, which is passed. */
static void simple_line(struct hr_compiler *c) {
    for (;;) {
        one_statement(c, simple_statement);
        if (!hr_compile_accept(c, HR_TOK_SEMI)) break;
        if (tok(c) == HR_TOK_NEWLINE) break;
    }
    hr_compile_expect(c, HR_TOK_NEWLINE);
}

static void compound_or_line(struct hr_compiler *c) {
    c->at = place(c);
    switch (tok(c) == HR_TOK_ASYNC ? hr_ahead_next(c) : tok(c)) {
    case HR_TOK_IF: hr_flow_if(c); break;
    case HR_TOK_WHILE: hr_flow_while(c); break;
    case HR_TOK_FOR: hr_flow_for(c); break;
    case HR_TOK_TRY: hr_try(c); break;
    case HR_TOK_WITH: hr_try_with(c); break;
    case HR_TOK_DEF:
    case HR_TOK_CLASS:
    case HR_TOK_AT: hr_func_definition(c); break;
    default:
        if (hr_ahead_is_match(c))
            hr_match(c);
        else
            simple_line(c);
    }
}

void hr_stmt(struct hr_compiler *c) {
    hr_vm_stack_check(c->vm);
    one_statement(c, compound_or_line);
}

void hr_stmt_indent(struct hr_compiler *c) {
    hr_compile_expect(c, HR_TOK_NEWLINE);
    if (tok(c) != HR_TOK_INDENT) hr_compile_error(c, HR_E_expected_an_indented_block);
    next(c);
}

void hr_stmt_suite(struct hr_compiler *c) {
    hr_compile_expect(c, HR_TOK_COLON);
    if (tok(c) != HR_TOK_NEWLINE) {
        simple_line(c);
        return;
    }
    hr_stmt_indent(c);
    while (tok(c) != HR_TOK_DEDENT) {
        if (tok(c) == HR_TOK_END) hr_compile_error(c, HR_E_invalid_syntax);
        hr_stmt(c);
    }
    next(c);
}
