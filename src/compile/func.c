/*
 * Functions, lambdas, classes, decorators, type parameters and type aliases.
 *
 * A function's header is compiled in the unit around it (defaults), its names and body in a unit of its own.
 * Source: Python 3.14 Language Reference 8.7, 8.8, 8.10; PEP 695, 696.
 * Tests: tests/lang/func, tests/lang/scope.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"

/* ---- making functions ------------------------------------------------------------------------------------- */

void hr_func_make(struct hr_compiler *c, struct hr_expr *e, unsigned b, hr_value code,
                  const struct hr_unit *u) {
    /* the table of u lies above the end of the value stack: nothing has been pushed since */
    for (unsigned i = u->base; i < u->base + 2 * u->count;
         i += 2) { /* free variables are numbered in this order */
        if (!(hr_scope_flags(c, i) & HR_NAME_FREE)) continue;
        unsigned where;
        enum hr_cell_source source = hr_scope_cell(c, hr_emit_stack(c)[i], &where);
        hr_emit2(c, source == HR_CELL_FREE ? HR_OP_LDFREEREF : HR_OP_MOVE, hr_emit_temp(c), where);
    }
    c->top = b;
    hr_value_init(c, e, HR_X_VOID);
    unsigned k = c->unit->out.constant_count;
    hr_emit_last_constant(c, code); /* never the same as another one */
    hr_value_reloc(c, e, HR_OP_MKFUNC, op_abk(0, b, k));
}

/* A default value (or the mark that there is none), compiled in the unit around u, into the next register of the window. */
static void default_value(struct hr_compiler *c, struct hr_unit *u, bool given) {
    struct hr_expr e;
    struct hr_scan *scan = c->scan;
    unsigned top = c->top;
    c->unit = u->outer;
    c->top = u->outer_top;
    if (scan != NULL) c->scan = scan->outer;
    if (given)
        hr_expr_test(c, &e);
    else
        hr_value_const(c, &e, HR_UNDEF);
    hr_value_to_temp(c, &e);
    u->outer_top = (uint8_t)c->top;
    c->unit = u;
    c->top = top;
    c->scan = scan;
}

/* A function being compiled. */
struct function {
    struct hr_unit u;
    bool viper, native; /* decorators */
    bool star;          /* lazy(): `*value` is allowed */
    bool at_hand;       /* annotations: only the one at hand */
};

/* Parameters up to what closes them: their defaults go to the window, their counts to the unit. */
HR_NOINLINE static void parameters(struct hr_compiler *c, struct hr_unit *u, bool lambda, bool native) {
    unsigned seen = 0, keyword_only = 0;
    bool star = false, named_after_star = true, keywords = false;
    while (tok(c) != HR_TOK_RPAR && !(lambda && tok(c) == HR_TOK_COLON)) {
        unsigned t = tok(c);
        if (keywords) hr_compile_error(c, HR_E_bad_parameters);
        if (t == HR_TOK_SLASH) {
            if (star || u->posonly || seen == 0) hr_compile_error(c, HR_E_bad_parameters);
            u->posonly = (uint8_t)seen;
            next(c);
        } else {
            bool plain = t == HR_TOK_NAME;
            if (hr_compile_accept(c, HR_TOK_STAR)) {
                if (star) hr_compile_error(c, HR_E_bad_parameters);
                star = true;
                named_after_star = tok(c) == HR_TOK_NAME;
            } else if (!plain) {
                hr_compile_expect(c, HR_TOK_DSTAR);
                keywords = true;
            }
            if (plain || keywords || named_after_star) {
                if (tok(c) == HR_TOK_NAME && c->dry)
                    hr_scope_bind(c, hr_compile_symbol(c),
                                  HR_NAME_PARAM | (plain ? 0 : HR_NAME_STAR) |
                                      ((plain ? star : keywords) ? HR_NAME_KWONLY : 0));
                hr_compile_name(c);
                if (!lambda && hr_compile_accept(c, HR_TOK_COLON)) {
                    if (u->viper != HR_UNDEF)
                        hr_viper_annotation(c, (int)seen);
                    else
                        hr_expr_skip(c, t == HR_TOK_STAR);
                }
            }
            if (tok(c) == HR_TOK_ASSIGN) {
                if (!plain) hr_compile_error(c, HR_E_bad_parameters);
                next(c);
                if (!star) {
                    u->defaults++;
                } else if (!(u->flags & HR_CODE_KWDEFAULTS)) {
                    u->flags |= HR_CODE_KWDEFAULTS;
                    for (unsigned i = 0; i < keyword_only; i++)
                        default_value(c, u, false);
                }
                default_value(c, u, true);
            } else if (plain && !star && u->defaults) {
                hr_compile_error(c, HR_E_parameter_without_default);
            } else if (plain && star && (u->flags & HR_CODE_KWDEFAULTS)) {
                default_value(c, u, false);
            }
            if (plain) {
                seen++;
                keyword_only += star;
                named_after_star = true;
            }
        }
        if (!hr_compile_accept(c, HR_TOK_COMMA)) break;
    }
    if (!named_after_star && !native) hr_compile_error(c, HR_E_bad_parameters);
    hr_compile_expect(c, lambda ? HR_TOK_COLON : HR_TOK_RPAR);
}

/* The value that a lambda or lazy function returns. */
static void return_value(struct hr_compiler *c, struct hr_expr *e) {
    hr_emit(c, HR_OP_RET, hr_value_to_any(c, e));
}

static void lambda_body(struct hr_compiler *c, struct hr_unit *u) {
    struct hr_expr value;
    parameters(c, u, true, false);
    hr_expr_test(c, &value);
    return_value(c, &value);
}

static void lazy_body(struct hr_compiler *c, struct hr_unit *u) {
    struct hr_expr value;
    u->lazy = true;
    bool star = ((struct function *)u)->star && hr_compile_accept(c, HR_TOK_STAR);
    hr_expr(c, &value, star ? HR_PREC_BAR : HR_PREC_TEST, false);
    return_value(c, &value);
}

/* A function of which only the value it returns is written, made in e. */
static void small_function(struct hr_compiler *c, struct hr_expr *e, hr_value name, bool star,
                           void (*body)(struct hr_compiler *, struct hr_unit *)) {
    struct function f = {
        .u = {.name = name, .kind = HR_UNIT_LAMBDA, .first_line = c->at >> HR_PLACE_BITS, .body = body},
        .star = star};
    hr_place at = c->at;
    unsigned b = c->top;
    hr_value code = hr_scope_unit(c, &f.u);
    c->at = at;
    hr_func_make(c, e, b, code, &f.u);
}

void hr_func_lambda(struct hr_compiler *c, struct hr_expr *e) {
    c->at = place(c);
    if (c->field_depth && c->field_depth == c->lx.s.depth) {
        hr_compile_error(c, HR_E_malformed_f_string);
    }
    next(c);
    small_function(c, e, HR_SYM(lt_lambda), false, lambda_body);
}

/* A function without parameters whose value is the expression at hand: computed when it is asked for. */
static void lazy(struct hr_compiler *c, struct hr_expr *e, hr_value name, bool star) {
    c->at = place(c);
    small_function(c, e, name, star, lazy_body);
}

/* ---- type parameters ---------------------------------------------------------------------------------------- */

/* '[T: bound = default, *Ts, **P]': makes the variables and, in R[result], the tuple of them. */
HR_NOINLINE static unsigned type_params(struct hr_compiler *c) {
    unsigned tuple = hr_emit_temp(c), n = 0;
    hr_emit3(c, HR_OP_LIST, tuple, tuple, 0);
    next(c);
    bool defaults = false;
    do {
        if (n > 0 && tok(c) == HR_TOK_RSQB) break;
        struct hr_expr e;
        unsigned kind = hr_compile_accept(c, HR_TOK_STAR) ? 1 : hr_compile_accept(c, HR_TOK_DSTAR) ? 2 : 0;
        hr_value name = hr_compile_name(c);
        uint32_t flags = c->dry ? 0 : hr_scope_lookup(c, name);
        if (flags & HR_NAME_DECLARED) hr_compile_error(c, HR_E_name_repeated);
        if (flags) hr_scope_set(c, c->entry, flags | HR_NAME_DECLARED);
        unsigned window = hr_emit_temp(c);
        hr_emit_load(c, window, hr_value_small((hr_sword)kind));
        hr_emit_load(c, hr_emit_temp(c), name);
        for (unsigned i = 0; i < 2; i++) {
            bool given = hr_compile_accept(c, i == 0 ? HR_TOK_COLON : HR_TOK_ASSIGN);
            if (given && i == 0 && kind != 0) hr_compile_error(c, HR_E_bad_parameters);
            if (given)
                lazy(c, &e, name, i == 1 && kind == 1);
            else
                hr_value_const(c, &e, HR_NONE);
            if (i == 1 && !given && defaults) hr_compile_error(c, HR_E_parameter_without_default);
            defaults |= i == 1 && given;
            hr_value_to_temp(c, &e);
        }
        hr_emit3(c, HR_OP_INTR, window, window, HR_INTR_TYPE_PARAM);
        hr_emit2(c, HR_OP_LISTAPPEND, tuple, window);
        c->top = window + 1;
        /* the register becomes the variable, unless that is a cell */
        hr_name_store(c, name, window);
        n++;
    } while (hr_compile_accept(c, HR_TOK_COMMA));
    hr_compile_expect(c, HR_TOK_RSQB);
    hr_emit2(c, HR_OP_LISTTUPLE, tuple, tuple);
    return tuple;
}

/* ---- def ------------------------------------------------------------------------------------------------------ */

static void function_body(struct hr_compiler *c, struct hr_unit *u) {
    const struct function *f = (struct function *)u;
    if (f->viper && !c->dry) hr_viper_begin(c, u);
    hr_compile_expect(c, HR_TOK_LPAR);
    parameters(c, u, false, f->native);
    if (hr_compile_accept(c, HR_TOK_ARROW)) {
        if (u->viper != HR_UNDEF)
            hr_viper_annotation(c, -1);
        else
            hr_expr_skip(c, false);
    }
    if (u->viper != HR_UNDEF) hr_viper_parameters(c);
    if (u->is_async) u->flags |= HR_CODE_COROUTINE;
    hr_stmt_suite(c);
    if (!hr_emit_unreachable(c)) hr_emit(c, HR_OP_RETNONE, 0);
}

/* A def, class or type statement behind its name. */
struct definition {
    struct function f;
    struct hr_expr *e; /* the result */
    hr_place at;
    unsigned keyword;
};

HR_NOINLINE static void define_function(struct hr_compiler *c, struct definition *d) {
    unsigned b = c->top;
    c->at = d->at;
    d->f.u.body = function_body;
    hr_value code = hr_scope_unit(c, &d->f.u);
    c->at = d->at;
    hr_func_make(c, d->e, b, code, &d->f.u);
}

/* ---- class ---------------------------------------------------------------------------------------------------- */

/* Outer.Inner, function.<locals>.Inner. */
static void write_qualified(struct hr_writer *w, const struct hr_unit *u) {
    if (u == NULL || u->kind == HR_UNIT_MODULE) return;
    write_qualified(w, u->outer);
    hr_writer_str(w, ((struct hr_code *)u->code)->name);
    hr_writer_puts(w, u->kind == HR_UNIT_CLASS ? "." : ".<locals>.");
}

/* A function in the namespace of the class that makes a dict of the annotations noted; dry: of the one at hand. */
static void annotations_body(struct hr_compiler *c, struct hr_unit *u) {
    unsigned map = 1;
    u->lazy = true;
    if (((struct function *)u)->at_hand) {
        hr_expr_temp(c);
        return;
    }
    u->flags |= HR_CODE_CLASS;
    u->locals = 1; /* the namespace */
    c->top = 1;
    hr_emit3(c, HR_OP_MAP, hr_emit_temp(c), map, 0);
    for (unsigned i = 0; i < u->outer->note_count; i += 2) {
        struct hr_mark at;
        struct hr_buffer b;
        const hr_value *note = &((struct hr_tuple *)u->outer->notes)->items[i];
        unsigned key = hr_emit_temp(c);
        hr_emit_load(c, key, note[0]);
        hr_buffer_get(c->vm, note[1], &b, HR_BUFFER_READ);
        memcpy(&at, b.data, sizeof at);
        seek(c, &at);
        c->at = at.place;
        hr_emit3(c, HR_OP_MAPADD, map, key, hr_expr_temp(c));
        c->top = key;
    }
    hr_emit(c, HR_OP_RET, map);
}

void hr_func_annotations(struct hr_compiler *c) {
    struct function f = {.u = {.name = HR_SYM(__annotations__),
                               .kind = HR_UNIT_CLASS,
                               .first_line = place(c) >> HR_PLACE_BITS,
                               .body = annotations_body},
                         .at_hand = c->dry};
    struct hr_expr e;
    unsigned b = c->top;
    struct hr_lex_state end = c->lx.s;
    hr_value code = hr_scope_unit(c, &f.u);
    if (c->dry) return;
    c->lx.s = end;
    hr_func_make(c, &e, b, code, &f.u);
    hr_name_store(c, HR_SYM(__annotations__), hr_value_to_temp(c, &e));
}

/* From the ':' of the header on. */
static void class_body(struct hr_compiler *c, struct hr_unit *u) {
    struct hr_expr e;
    hr_value mangle = c->mangle;
    u->mangle = c->mangle = u->name;
    u->flags |= HR_CODE_CLASS;
    u->locals = u->registers = 2;
    c->top = 2; /* the namespace, the cell of __class__ */
    unsigned cell = hr_emit2(c, HR_OP_MKCELL, 1, 1);
    if (!c->dry) {
        hr_name_find(c, HR_SYM(__name__), &e, false);
        hr_name_assign(c, HR_SYM(__module__), &e);
        hr_value qualified = u->name;
        if (u->outer->kind != HR_UNIT_MODULE) {
            struct hr_writer w;
            hr_writer_begin(&w, c->vm);
            write_qualified(&w, u->outer);
            hr_writer_str(&w, u->name);
            qualified = hr_writer_end_str(&w);
        }
        hr_value_const(c, &e, qualified);
        hr_name_assign(c, HR_SYM(__qualname__), &e);
    }
    hr_stmt_suite(c);
    c->mangle = mangle;
    if (c->dry) return;
    if (u->note_count > 0) hr_func_annotations(c);
    if (u->wants_class_cell) {
        hr_emit(c, HR_OP_RET, 1);
    } else {
        hr_emit_code(u)[cell] = HR_OP_LOADIMM; /* no method wants it */
        hr_emit_code(u)[cell + 2] = 0;
        hr_emit(c, HR_OP_RETNONE, 0);
    }
    hr_emit_last_constant(c, hr_value_small((hr_sword)u->extra_count));
}

/* The window of __build_class__: the body comes first, then the arguments are read. */
HR_NOINLINE static void define_class(struct hr_compiler *c, struct definition *d, int params) {
    struct hr_expr *e = d->e;
    c->at = d->at;
    unsigned b = hr_emit_temp(c);
    hr_emit2(c, HR_OP_LDBUILTIN, b, HR_B___build_class__);
    struct hr_mark arguments;
    mark(c, &arguments);
    if (tok(c) == HR_TOK_LPAR) hr_ahead_skip_bracket(c);
    d->f.u.body = class_body;
    hr_value code = hr_scope_unit(c, &d->f.u);
    c->at = d->at;
    hr_func_make(c, e, c->top, code, &d->f.u);
    hr_value_to_temp(c, e);
    hr_emit_load(c, hr_emit_temp(c), d->f.u.name);
    struct hr_lex_state end = c->lx.s;
    seek(c, &arguments);
    hr_value_init(c, e, HR_X_VOID);
    e->base = b;
    hr_call_expr(c, e, c->at, 2, params);
    c->lx.s = end;
}

/* ---- definitions --------------------------------------------------------------------------------------------- */

/* Type parameters, if there are any, and what they are for. */
static void define(struct hr_compiler *c, void *arg) {
    struct definition *d = arg;
    struct hr_expr *e = d->e;
    unsigned base = c->top;
    int params = tok(c) == HR_TOK_LSQB ? (int)type_params(c) : -1;
    if (d->keyword == HR_TOK_DEF) {
        define_function(c, d);
    } else if (d->keyword == HR_TOK_CLASS) {
        define_class(c, d, params);
        if (params >= 0) {
            hr_value_to_temp(c, e);
            hr_emit_named(c, HR_OP_STATTR, (unsigned)e->r, (unsigned)params, HR_SYM(__type_params__));
        }
    } else {
        hr_compile_expect(c, HR_TOK_ASSIGN);
        unsigned window = hr_emit_temp(c);
        hr_emit_load(c, window, d->f.u.name);
        if (params >= 0)
            hr_emit2(c, HR_OP_MOVE, hr_emit_temp(c), (unsigned)params);
        else
            hr_emit_load(c, hr_emit_temp(c), hr_tuple_new(c->vm, 0, NULL));
        lazy(c, e, d->f.u.name, false);
        hr_value_to_temp(c, e);
        hr_value_made(c, e, window, HR_OP_INTR, window, HR_INTR_TYPE_ALIAS);
    }
    if (params >= 0) { /* the only temporary left is base */
        unsigned r = hr_value_to_any(c, e);
        if (r != base) hr_emit2(c, HR_OP_MOVE, base, r);
        hr_value_in(c, e, base);
    }
}

/* def, class or type from its keyword on, into e; the name is returned. */
static hr_value definition(struct hr_compiler *c, struct hr_expr *e) {
    struct definition d = {.e = e, .at = place(c)};
    bool is_async = hr_compile_accept(c, HR_TOK_ASYNC);
    d.keyword = tok(c);
    if (is_async && d.keyword != HR_TOK_DEF) hr_compile_error(c, HR_E_invalid_syntax);
    next(c);
    d.f.u.name = hr_compile_name(c);
    d.f.u.kind = d.keyword == HR_TOK_CLASS ? HR_UNIT_CLASS : HR_UNIT_FUNCTION;
    d.f.u.is_async = is_async;
    d.f.u.first_line = d.at >> HR_PLACE_BITS;
    d.f.viper = c->viper;
    d.f.native = c->native;
    c->viper = c->native = false;
    if (tok(c) == HR_TOK_LSQB)
        hr_scope_inlined(c, false, define, &d);
    else
        define(c, &d);
    return d.f.u.name;
}

/* ---- statements -------------------------------------------------------------------------------------------------- */

/* @micropython.native and its kin say how to compile, not what: they mean nothing here. */
static bool compiler_decorator(struct hr_compiler *c) {
    static const char *const known[] = {"native", "viper", "bytecode"};
    if (!hr_lex_is(&c->lx, "micropython")) return false;
    next(c);
    if (tok(c) != HR_TOK_DOT) hr_compile_error(c, HR_E_invalid_micropython_decorator);
    next(c);
    bool ok = false;
    for (unsigned i = 0; i < HR_ARRAY_COUNT(known); i++)
        ok |= hr_lex_is(&c->lx, known[i]);
    if (!ok) hr_compile_error(c, HR_E_invalid_micropython_decorator);
    c->native = true;
    c->viper = hr_lex_is(&c->lx, "viper");
    next(c);
    return true;
}

void hr_func_definition(struct hr_compiler *c) {
    struct hr_expr e;
    unsigned n = 0, base = c->top;
    hr_place at = place(c);
    while (hr_compile_accept(c, HR_TOK_AT)) {
        if (!compiler_decorator(c)) {
            hr_expr_named(c, &e, false);
            hr_value_to_temp(c, &e);
            n++;
        }
        hr_compile_expect(c, HR_TOK_NEWLINE);
    }
    if (tok(c) != HR_TOK_DEF && tok(c) != HR_TOK_CLASS && tok(c) != HR_TOK_ASYNC)
        hr_compile_error(c, HR_E_invalid_syntax);
    hr_value name = definition(c, &e);
    c->at = at;
    if (n > 0) {
        hr_value_to_temp(c, &e);
        while (n-- > 0) {
            unsigned b = base + n;
            hr_value_made(c, &e, b, HR_OP_CALL, b, 1);
            if (n > 0) hr_value_to_temp(c, &e);
        }
    }
    hr_name_assign(c, name, &e);
}

void hr_func_type_alias(struct hr_compiler *c) {
    struct hr_expr e;
    hr_value name = definition(c, &e);
    hr_name_assign(c, name, &e);
}
