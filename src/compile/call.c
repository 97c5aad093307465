/*
 * Calls, subscripts and displays.
 *
 * A call compiles its arguments straight into its window. At the first that it cannot hold (stars, too many), those
 * before it go to a list and a dict, which then collect the others, for CALLX.
 * A display collects constants on the value stack as long as there is nothing else in it, then elements in a
 * window of at most HR_MAX_ITEMS registers, then in the container itself.
 * Source: Python 3.14 Language Reference 6.2, 6.3; PEP 448, 646.
 * Tests: tests/lang/unpack, tests/lang/func, tests/unit/test_compile.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"

/* ---- displays ------------------------------------------------------------------------------------------- */

const struct hr_display hr_call_displays[] = {{HR_OP_LIST, HR_OP_LISTAPPEND, HR_OP_LISTEXTEND},
                                              {HR_OP_SET, HR_OP_SETADD, HR_OP_SETUPDATE},
                                              {HR_OP_MAP, HR_OP_MAPADD, HR_OP_MAPUPDATE},
                                              {HR_OP_LIST, HR_OP_LISTAPPEND, HR_OP_LISTEXTEND}};

struct items {
    uint8_t kind; /* enum hr_display_kind */
    uint8_t base;
    uint8_t
        n; /* elements (pairs) in the window; it starts at base, or at base + 1 once the container is in base */
    bool constant, made;
    unsigned stack_from;
};

static void items_begin(struct hr_compiler *c, struct items *it, unsigned kind) {
    *it = (struct items){.kind = (uint8_t)kind,
                         .base = c->top,
                         .constant = kind != HR_DISPLAY_DICT,
                         .stack_from = c->stack_used};
}

/* What is in the window goes to the container. */
static void items_flush(struct hr_compiler *c, struct items *it) {
    const struct hr_display *ops = &hr_call_displays[it->kind];
    unsigned base = it->base;
    if (!it->made) {
        if (it->n == 0) hr_emit_temp(c);
        hr_emit3(c, ops->make, base, base, it->n);
    } else if (it->n == 1) {
        hr_emit3(c, ops->add, base, base + 1, base + 2);
    } else if (it->n > 1) {
        hr_emit3(c, HR_OP_TUPLE, base + 1, base + 1, it->n);
        hr_emit2(c, ops->extend, base, base + 1);
    }
    it->made = true;
    it->n = 0;
    c->top = base + 1;
}

/* An element more is in the window. */
static void items_count(struct hr_compiler *c, struct items *it) {
    bool dict = it->kind == HR_DISPLAY_DICT;
    if (++it->n == HR_MAX_ITEMS >> dict || (dict && it->made)) items_flush(c, it);
}

static void items_push(struct hr_compiler *c, struct items *it, struct hr_expr *e) {
    hr_value_to_temp(c, e);
    items_count(c, it);
}

/* The constants so far become elements like others. */
static void items_spill(struct hr_compiler *c, struct items *it) {
    if (!it->constant) return;
    it->constant = false;
    for (unsigned i = it->stack_from; i < c->stack_used; i++) {
        struct hr_expr e;
        hr_value_const(c, &e, hr_emit_stack(c)[i]);
        items_push(c, it, &e);
    }
    while (c->stack_used > it->stack_from)
        hr_emit_set(c, --c->stack_used, HR_UNDEF);
}

static void items_add(struct hr_compiler *c, struct items *it, struct hr_expr *e) {
    unsigned n = c->stack_used - it->stack_from, base = it->base;
    if (it->constant && e->kind == HR_X_CONST) {
        hr_emit_push(c, e->value);
        return;
    }
    if (!it->constant || n == 0) {
        it->constant = false;
        items_push(c, it, e);
        return;
    }
    /* e was compiled while the constants took no registers: it makes room for them */
    unsigned away = base + (n < HR_MAX_ITEMS ? n : HR_MAX_ITEMS + 1);
    hr_value_to_temp(c, e);
    hr_emit_temps(c, away - base);
    hr_emit2(c, HR_OP_MOVE, away, base);
    c->top = base;
    items_spill(c, it);
    hr_value_init(c, e, away == c->top ? HR_X_TEMP : HR_X_LOCAL);
    e->r = away;
    items_push(c, it, e);
}

/* Could the element that starts here be constant? */
static bool maybe_constant(struct hr_compiler *c) {
    unsigned t = tok(c);
    if (t == HR_TOK_NAME) return hr_name_constant(c, hr_compile_symbol(c)) != HR_UNDEF;
    return t == HR_TOK_NUMBER || t == HR_TOK_STRING || t == HR_TOK_MINUS || t == HR_TOK_LPAR ||
           t == HR_TOK_NONE || t == HR_TOK_TRUE || t == HR_TOK_FALSE || t == HR_TOK_ELLIPSIS ||
           t == HR_TOK_PLUS || t == HR_TOK_TILDE;
}

/* An iterable (mapping) whose items are elements. */
static void items_star(struct hr_compiler *c, struct items *it, struct hr_expr *e) {
    hr_emit2(c, hr_call_displays[it->kind].extend, it->base, hr_value_use(c, e));
}

static void items_end(struct hr_compiler *c, struct items *it, struct hr_expr *e, bool as_tuple) {
    if (it->constant) {
        unsigned n = c->stack_used - it->stack_from;
        if (it->kind == HR_DISPLAY_TUPLE || as_tuple) {
            hr_value_const(c, e, hr_emit_tuple(c, it->stack_from));
            return;
        }
        if (n > 16) {
            hr_value tuple = hr_emit_tuple(c, it->stack_from);
            items_flush(c, it);
            hr_value_const(c, e, tuple);
            items_star(c, it, e);
            it->constant = false;
        } else {
            items_spill(c, it);
        }
    }
    if (it->made) {
        items_flush(c, it);
        if (it->kind == HR_DISPLAY_TUPLE)
            hr_value_made(c, e, it->base, HR_OP_LISTTUPLE, it->base, 0);
        else
            hr_value_in(c, e, it->base);
        return;
    }
    c->top = it->base;
    hr_value_init(c, e, HR_X_ITEMS);
    e->r = it->base;
    e->k = it->n;
    if (it->kind == HR_DISPLAY_TUPLE)
        c->top = it->base + it->n;
    else
        hr_value_result(c, e, hr_call_displays[it->kind].make, it->base, it->n);
}

/* One element (pair), starred or not. */
static void items_element(struct hr_compiler *c, struct items *it, bool named) {
    struct hr_expr e;
    if (hr_compile_accept(c, it->kind == HR_DISPLAY_DICT ? HR_TOK_DSTAR : HR_TOK_STAR)) {
        items_spill(c, it);
        items_flush(c, it);
        hr_expr(c, &e, HR_PREC_BAR, false);
        items_star(c, it, &e);
        return;
    }
    if (it->kind == HR_DISPLAY_DICT) {
        hr_expr_temp(c);
        hr_compile_expect(c, HR_TOK_COLON);
        hr_expr_temp(c);
        items_count(c, it);
        return;
    }
    if (!maybe_constant(c)) items_spill(c, it);
    if (named)
        hr_expr_named(c, &e, false);
    else
        hr_expr_test(c, &e);
    items_add(c, it, &e);
}

/* Elements up to a token that cannot start one. */
static void items_rest(struct hr_compiler *c, struct items *it, bool named) {
    while (hr_compile_accept(c, HR_TOK_COMMA)) {
        if (!is(c, HR_CLASS_STARTS | HR_CLASS_BINARY)) return; /* a star is an operator */
        items_element(c, it, named);
    }
}

/* Of a tuple, whose first element is in e unless that is starred (first false). */
static void tuple_begin(struct hr_compiler *c, struct items *it, struct hr_expr *e, bool first) {
    unsigned top = c->top;
    if (first) c->top = e->base;
    items_begin(c, it, HR_DISPLAY_TUPLE);
    c->top = top;
    if (first) items_add(c, it, e);
}

void hr_call_tuple(struct hr_compiler *c, struct hr_expr *e, bool first, bool named) {
    struct items it;
    tuple_begin(c, &it, e, first);
    if (!first) {
        items_element(c, &it, named);
        if (tok(c) != HR_TOK_COMMA) hr_compile_error(c, HR_E_cannot_use_starred);
    }
    items_rest(c, &it, named);
    items_end(c, &it, e, false);
}

/* ---- atoms in brackets ------------------------------------------------------------------------------------ */

/* The contents of a parenthesis of which perhaps only the truth is used. True: ')' was passed; false: the value is used, and only the
 * first expression has been compiled. */
HR_NOINLINE static bool paren_condition(struct hr_compiler *c, struct hr_expr *e) {
    struct hr_mark start;
    struct hr_snapshot before;
    mark(c, &start);
    hr_emit_snapshot(c, &before);
    hr_expr_named(c, e, true);
    bool lossy = e->negate || e->yes != HR_NO_JUMP || e->no != HR_NO_JUMP;
    if (!lossy) return false;
    if (tok(c) == HR_TOK_RPAR) {
        next(c);
        if (!is(c, HR_CLASS_TRAILER | HR_CLASS_BINARY | HR_CLASS_COMPARE)) return true;
    }
    hr_emit_restore(c, &before);
    seek(c, &start);
    hr_expr_named(c, e, false);
    return false;
}

void hr_call_paren(struct hr_compiler *c, struct hr_expr *e, bool condition) {
    bool closed = false;
    next(c);
    if (tok(c) == HR_TOK_RPAR) {
        hr_value_const(c, e, hr_tuple_new(c->vm, 0, NULL));
    } else if (tok(c) == HR_TOK_YIELD) {
        hr_expr_list_or_yield(c, e);
    } else if (tok(c) == HR_TOK_STAR) {
        hr_call_tuple(c, e, false, true);
    } else if (hr_ahead_is_comprehension(c)) {
        hr_comp(c, e, HR_DISPLAY_GENERATOR);
    } else {
        if (condition)
            closed = paren_condition(c, e);
        else
            hr_expr_named(c, e, false);
        if (!closed && tok(c) == HR_TOK_COMMA) hr_call_tuple(c, e, true, true);
    }
    if (!closed) hr_compile_expect(c, HR_TOK_RPAR);
    e->parens = true;
}

/* Is the first element of a brace display a key, or '**'? */
static bool is_dict(struct hr_compiler *c) {
    enum { ENDS = HR_CLASS_COLON | HR_CLASS_COMMA | HR_CLASS_CLOSE | HR_CLASS_FOR | HR_CLASS_CUT };
    if (tok(c) == HR_TOK_RBRACE || tok(c) == HR_TOK_DSTAR) return true;
    struct hr_mark start;
    mark(c, &start);
    bool dict = hr_ahead_find(c, ENDS) == HR_TOK_COLON;
    seek(c, &start);
    return dict;
}

void hr_call_display(struct hr_compiler *c, struct hr_expr *e, bool as_tuple) {
    unsigned close = tok(c) == HR_TOK_LSQB ? HR_TOK_RSQB : HR_TOK_RBRACE;
    next(c);
    unsigned kind = close == HR_TOK_RSQB ? HR_DISPLAY_LIST : is_dict(c) ? HR_DISPLAY_DICT : HR_DISPLAY_SET;
    if (hr_ahead_is_comprehension(c)) {
        hr_comp(c, e, kind);
    } else {
        struct items it;
        items_begin(c, &it, kind);
        if (tok(c) != close) {
            items_element(c, &it, true);
            items_rest(c, &it, true);
        }
        items_end(c, &it, e, as_tuple);
    }
    hr_compile_expect(c, close);
    e->parens = true;
}

/* ---- subscripts ------------------------------------------------------------------------------------------- */

/* One bound of a slice, or None. */
static void slice_bound(struct hr_compiler *c) {
    struct hr_expr e;
    if (is(c, HR_CLASS_STARTS))
        hr_expr_test(c, &e);
    else
        hr_value_const(c, &e, HR_NONE);
    hr_value_to_temp(c, &e);
}

/* The rest of a slice whose start (or None) is in the temporary just allocated; the current token is ':'. */
static void slice_rest(struct hr_compiler *c) {
    next(c);
    slice_bound(c);
    if (hr_compile_accept(c, HR_TOK_COLON))
        slice_bound(c);
    else
        hr_emit_load(c, hr_emit_temp(c), HR_NONE);
}

/* An element of a subscript: a slice leaves its window and returns true. */
static bool slice_or_index(struct hr_compiler *c, struct hr_expr *e) {
    if (tok(c) == HR_TOK_COLON)
        hr_value_const(c, e, HR_NONE);
    else
        hr_expr_named(c, e, false);
    if (tok(c) != HR_TOK_COLON) return false;
    e->r = hr_value_to_temp(c, e);
    slice_rest(c);
    return true;
}

/* a[i, j:k, *l]: a tuple, whose first element is e already, unless it is starred (first false). */
static void subscript_tuple(struct hr_compiler *c, struct hr_expr *e, bool first, bool slice) {
    struct items it;
    if (slice) hr_value_result(c, e, HR_OP_SLICE, e->r, 0);
    tuple_begin(c, &it, e, first);
    if (first) hr_compile_expect(c, HR_TOK_COMMA);
    while (tok(c) != HR_TOK_RSQB) {
        if (tok(c) == HR_TOK_STAR) {
            items_element(c, &it, false);
        } else {
            items_spill(c, &it);
            if (slice_or_index(c, e)) hr_value_result(c, e, HR_OP_SLICE, e->r, 0);
            items_push(c, &it, e);
        }
        if (!hr_compile_accept(c, HR_TOK_COMMA)) break;
    }
    items_end(c, &it, e, false);
}

/* Not in the frame of primaries, which each parenthesis takes. */
HR_NOINLINE void hr_call_subscript(struct hr_compiler *c, struct hr_expr *e) {
    hr_place at = c->at;
    unsigned base = e->base, object = hr_value_to_any(c, e);
    struct hr_expr index;
    next(c);
    bool star = tok(c) == HR_TOK_STAR;
    bool slice = !star && slice_or_index(c, &index);
    if (star || tok(c) == HR_TOK_COMMA) {
        if (star) hr_value_init(c, &index, HR_X_VOID);
        subscript_tuple(c, &index, !star, slice);
        slice = false;
    }
    hr_compile_expect(c, HR_TOK_RSQB);
    c->at = at;
    hr_sword n =
        index.kind == HR_X_CONST && hr_value_is_small(index.value) ? hr_value_small_get(index.value) : 1000;
    unsigned r2 = slice ? index.r : n == (int8_t)n ? (unsigned)n & 255 : hr_value_to_any(c, &index);
    unsigned top = c->top;
    hr_value_init(c, e, slice ? HR_X_SLICE : n == (int8_t)n ? HR_X_SUBI : HR_X_SUB);
    e->base = base;
    e->r = object;
    e->k = r2;
    c->top = top;
}

/* ---- calls -------------------------------------------------------------------------------------------------- */

struct call {
    unsigned b;     /* window: the function or, method, the two words of LDMETH */
    unsigned count; /* positional arguments so far, self among them; in the window unless there is a list */
    unsigned names_from; /* keyword names on the value stack; in the window their values follow */
    bool list, map;      /* R[b + 1], R[b + 2] are made */
    bool merged;         /* there was a ** */
};

/* name= of a keyword argument is at hand: moves over it. */
static hr_value keyword(struct hr_compiler *c, const struct call *k) {
    hr_value name = hr_compile_symbol(c);
    for (unsigned i = k->names_from; i < c->stack_used; i++) {
        if (hr_emit_stack(c)[i] == name) hr_compile_error(c, HR_E_name_repeated);
    }
    hr_emit_push(c, name);
    next(c);
    next(c);
    return name;
}

/* From here on arguments go to a list and, map, a dict, and so do those that are in the window. */
static void collect(struct hr_compiler *c, struct call *k, bool map) {
    unsigned list = k->b + 1, dict = list + 1;
    if (!k->list) {
        unsigned value = list + k->count, made = c->top;
        for (unsigned i = k->names_from; i < c->stack_used; i++, value++) {
            if (!k->map) hr_emit3(c, HR_OP_MAP, hr_emit_temp(c), made, 0);
            k->map = true;
            hr_emit_load(c, hr_emit_temp(c), hr_emit_stack(c)[i]);
            hr_emit3(c, HR_OP_MAPADD, made, made + 1, value);
            c->top = made + 1;
        }
        hr_emit3(c, HR_OP_LIST, list, list, k->count);
        c->top = list;
        hr_emit_temps(c, 1u + k->map);
        if (k->map) hr_emit2(c, HR_OP_MOVE, dict, made);
        k->list = true;
    }
    if (map && !k->map) {
        hr_emit3(c, HR_OP_MAP, hr_emit_temp(c), dict, 0);
        k->map = true;
    }
}

/* A keyword argument whose name is still to be read. */
static void keyword_argument(struct hr_compiler *c, struct call *k) {
    if (!k->list) {
        keyword(c, k);
        hr_expr_temp(c);
        return;
    }
    collect(c, k, true);
    unsigned r = hr_emit_temp(c);
    hr_emit_load(c, r, keyword(c, k));
    unsigned value = hr_expr_temp(c);
    if (k->merged) { /* a repeated name is an error */
        hr_emit3(c, HR_OP_MAP, r, r, 1);
        hr_emit2(c, HR_OP_MAPMERGE, k->b + 2, r);
    } else {
        hr_emit3(c, HR_OP_MAPADD, k->b + 2, r, value);
    }
    c->top = r;
}

/* A positional argument is in e. */
static void positional(struct hr_compiler *c, struct call *k, struct hr_expr *e) {
    if (k->list) {
        hr_emit2(c, HR_OP_LISTAPPEND, k->b + 1, hr_value_use(c, e));
    } else {
        hr_value_to_temp(c, e);
        k->count++;
    }
}

/* Arguments up to ')'. */
static void arguments(struct hr_compiler *c, struct call *k) {
    struct hr_expr e;
    bool keywords = false;
    if (hr_ahead_is_comprehension(c)) {
        hr_comp(c, &e, HR_DISPLAY_GENERATOR);
        positional(c, k, &e);
        if (!hr_compile_accept(c, HR_TOK_COMMA)) return;
    }
    while (tok(c) != HR_TOK_RPAR) {
        bool map = tok(c) == HR_TOK_DSTAR, unpack = map || tok(c) == HR_TOK_STAR;
        if (unpack || k->count + c->stack_used - k->names_from >= HR_MAX_ITEMS) collect(c, k, map);
        if (unpack) {
            next(c);
            if (!map && k->merged) hr_compile_error(c, HR_E_positional_argument_follows);
            hr_expr_test(c, &e);
            hr_emit2(c, map ? HR_OP_MAPMERGE : HR_OP_LISTEXTEND, k->b + 1 + map, hr_value_use(c, &e));
            k->merged |= map;
            keywords |= map;
        } else if (tok(c) == HR_TOK_NAME && hr_ahead_follows(c, HR_TOK_ASSIGN)) {
            keywords = true;
            keyword_argument(c, k);
        } else {
            struct hr_mark start;
            struct hr_snapshot before;
            mark(c, &start);
            hr_emit_snapshot(c, &before);
            hr_expr_named(c, &e, false);
            if (is(c, HR_CLASS_FOR)) { /* f(1, x for x in y): as in MicroPython */
                hr_emit_restore(c, &before);
                seek(c, &start);
                hr_comp(c, &e, HR_DISPLAY_GENERATOR);
            }
            if (tok(c) == HR_TOK_ASSIGN) hr_compile_error(c, HR_E_perhaps_you_meant_eq);
            if (keywords) hr_compile_error(c, HR_E_positional_argument_follows);
            positional(c, k, &e);
        }
        if (!hr_compile_accept(c, HR_TOK_COMMA)) break;
    }
}

/* super(), locals(), vars() and dir() without arguments; the current token is the one after '('. */
static bool special_call(struct hr_compiler *c, struct hr_expr *e, hr_value name) {
    struct hr_unit *u = c->unit;
    unsigned where;
    if (tok(c) != HR_TOK_RPAR) return false;
    if (name == HR_SYM(super)) {
        struct hr_expr arg;
        if (!(hr_scope_lookup(c, HR_SYM(__class__)) & HR_NAME_FREE)) return false;
        if (u->positional == 0 && !(u->flags & HR_CODE_VARARGS)) return false;
        unsigned b = hr_value_to_temp(c, e);
        hr_name_find(c, HR_SYM(__class__), &arg, false);
        hr_value_to_temp(c, &arg);
        hr_name_find(c, ((struct hr_code *)u->code)->constants[0], &arg, false);
        where = hr_value_to_temp(c, &arg);
        if (u->positional == 0) { /* the first of *args */
            hr_emit3(c, HR_OP_LDSUBI, where, where, 0);
        }
        hr_value_result(c, e, HR_OP_CALL, b, 2);
        return true;
    }
    bool dir = name == HR_SYM(dir), namespace = u->flags & HR_CODE_CLASS;
    if ((!dir && name != HR_SYM(locals) && name != HR_SYM(vars)) ||
        (u->kind == HR_UNIT_MODULE && !namespace)) {
        return false;
    }
    hr_value_release(c, e);
    unsigned b = c->top;
    if (dir) { /* sorted(locals()) */
        hr_emit2(c, HR_OP_LDBUILTIN, hr_emit_temp(c), HR_B_sorted);
    }
    struct hr_expr all;
    hr_value_init(c, &all, HR_X_LOCAL); /* R[0], the namespace */
    if (!namespace) {
        unsigned from = c->stack_used;
        for (unsigned i = u->base; i < u->base + 2 * u->count; i += 2) {
            uint32_t flags = hr_scope_flags(c, i), at = flags & HR_NAME_PLACE;
            if (!(flags & (HR_NAME_GLOBAL | HR_NAME_FAR))) {
                hr_emit_push(c, hr_emit_stack(c)[i]);
                at |= flags & HR_NAME_FREE ? 512 : flags & HR_NAME_CELL ? 256 : 0;
                hr_emit_push(c, hr_value_small((hr_sword)at));
            }
        }
        hr_value_reloc(c, &all, HR_OP_LOCALS, op_ak(0, hr_emit_constant(c, hr_emit_tuple(c, from))));
    }
    if (!dir) {
        *e = all;
        return true;
    }
    hr_value_to_temp(c, &all);
    hr_value_made(c, e, b, HR_OP_CALL, b, 1);
    return true;
}

void hr_call_expr(struct hr_compiler *c, struct hr_expr *e, hr_place at, unsigned given, int type_params) {
    struct call k = {.names_from = c->stack_used, .b = e->base, .count = given};
    bool method = e->kind == HR_X_ATTR, parens = tok(c) == HR_TOK_LPAR;
    c->at = at;
    if (method && !given) { /* while the name is the last token: an error's place ends there */
        hr_emit_named(c, HR_OP_LDMETH, k.b, e->r, e->value);
        hr_value_release(c, e);
        hr_emit_temps(c, 2);
        k.count = 1;
    }
    if (parens) next(c);
    if (given) {
        if (parens && hr_ahead_is_comprehension(c)) hr_compile_error(c, HR_E_generator_needs_parentheses);
    } else if (!method) {
        if ((e->kind == HR_X_BUILTIN || e->kind == HR_X_GNAME || e->kind == HR_X_GLOBAL) &&
            (special_call(c, e, e->value) || hr_viper_cast(c, e, e->value))) {
            next(c);
            return;
        }
        hr_value_to_temp(c, e);
    }
    if (parens) {
        arguments(c, &k);
        hr_compile_expect(c, HR_TOK_RPAR);
    }
    c->at = at;
    if (type_params >= 0) { /* the base class that type parameters make comes last */
        struct hr_expr base;
        if (c->stack_used > k.names_from) collect(c, &k, false);
        hr_value_init(c, &base, HR_X_VOID);
        hr_value_result(c, &base, HR_OP_INTR, (unsigned)type_params, HR_INTR_GENERIC_BASE);
        positional(c, &k, &base);
    }
    unsigned n = c->stack_used - k.names_from, names = 0;
    if (n && !k.list) {
        names = hr_emit_constant(c, hr_tuple_new(c->vm, n, hr_emit_stack(c) + k.names_from));
        if (names > 255) collect(c, &k, false); /* its number does not fit */
    }
    c->stack_used = k.names_from;
    unsigned op = k.list ? HR_OP_CALLX : n == 0 ? HR_OP_CALL + method : HR_OP_CALLKW + method;
    hr_value_reloc(c, e, op, op_abc(0, k.b, k.list ? k.map : k.count - method) | (uint32_t)names << 24);
}
