/*
 * Which names a function binds, which of them its inner functions use, which it takes from outside.
 *
 * Found by compiling it dry first: c->dry is set, nothing is emitted, and every name read or bound is noted in the innermost
 * scope of the scan. A scope's notes are folded into those of the scope around when it ends; what is left at the end of the
 * outermost becomes the table of the unit, or of an inlined comprehension or type parameters.
 * Invariants: a note is two values in c->notes, the symbol and flags, with the depth of its scope in the bits of
 * HR_NAME_PLACE. Notes of a scope are behind scope->base, among them ones of scopes around (a default value is compiled
 * while the function's scope is open). Only the outermost scope may leave plain reads out.
 * Source: Python 3.14 Language Reference 4.2 (naming and binding), PEP 572, 695, 709.
 * Tests: tests/lang/scope, tests/unit/test_compile.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"

/* ---- notes -------------------------------------------------------------------------------------------- */

static hr_value *notes(struct hr_compiler *c) {
    return ((struct hr_tuple *)c->notes)->items;
}
static uint32_t note_flags(struct hr_compiler *c, unsigned i) {
    return (uint32_t)hr_value_small_get(notes(c)[i + 1]);
}
static void set_note(struct hr_compiler *c, unsigned i, hr_value name, uint32_t flags) {
    notes(c)[i] = name;
    notes(c)[i + 1] = hr_value_small((hr_sword)flags);
}

static int find_note(struct hr_compiler *c, const struct hr_scan *s, hr_value name) {
    for (unsigned i = s->base; i < c->note_used; i += 2) {
        if (notes(c)[i] == name && (note_flags(c, i) & HR_NAME_PLACE) == s->depth) return (int)i;
    }
    return -1;
}

/* Adds flags to the note of a name; what it had before. */
static uint32_t note(struct hr_compiler *c, const struct hr_scan *s, hr_value name, uint32_t flags) {
    int i = find_note(c, s, name);
    uint32_t old = i < 0 ? s->depth : note_flags(c, (unsigned)i);
    if (i < 0) {
        i = (int)c->note_used;
        hr_emit_append(c, &c->notes, &c->note_used, name);
        hr_emit_append(c, &c->notes, &c->note_used, HR_UNDEF);
    }
    set_note(c, (unsigned)i, name, old | flags);
    return old;
}

void hr_scope_use(struct hr_compiler *c, hr_value name) {
    if (name == HR_SYM(super)) name = HR_SYM(__class__);
    if (c->scan != NULL && (c->scan->record || name == HR_SYM(__class__)))
        note(c, c->scan, name, HR_NAME_USED);
}

void hr_scope_bind(struct hr_compiler *c, hr_value name, uint32_t flags) {
    if (c->scan == NULL) return;
    uint32_t old = note(c, c->scan, name, HR_NAME_BOUND | flags);
    if (old & flags & HR_NAME_PARAM) hr_compile_error(c, HR_E_name_repeated);
}

void hr_scope_walrus(struct hr_compiler *c, hr_value name) {
    const struct hr_scan *s = c->scan;
    uint32_t flags = HR_NAME_BOUND | HR_NAME_WALRUS;
    for (; s != NULL && s->kind >= HR_SCAN_COMPREHENSION; s = s->outer) {
        if (s->kind != HR_UNIT_GENEXPR) continue;
        note(c, s, name, HR_NAME_OUT_WALRUS);
        flags |= HR_NAME_INNER;
    }
    if (s != NULL) note(c, s, name, flags);
}

void hr_scope_declare(struct hr_compiler *c, hr_value name, uint32_t bit) {
    if (c->scan == NULL) return;
    uint32_t old = note(c, c->scan, name, bit);
    if (old & HR_NAME_PARAM) hr_compile_error(c, HR_E_name_is_a_parameter);
    if (old & (HR_NAME_GLOBAL | HR_NAME_NONLOCAL) & ~bit) hr_compile_error(c, HR_E_name_used_before);
}

/* ---- scopes ------------------------------------------------------------------------------------------- */

static void push(struct hr_compiler *c, struct hr_scan *s, unsigned kind) {
    *s = (struct hr_scan){.outer = c->scan, .base = c->note_used, .kind = (uint8_t)kind};
    if (s->outer != NULL) {
        s->depth = s->outer->depth + 1u;
        s->record = kind < HR_SCAN_COMPREHENSION || kind == HR_UNIT_GENEXPR || s->outer->record;
        if (s->depth > HR_NAME_PLACE) hr_compile_error(c, HR_E_too_complex);
    }
    c->scan = s;
}

/* What a note of an ending scope means to the enclosing one; 0: nothing. */
static uint32_t outward(const struct hr_scan *s, uint32_t flags, hr_value name) {
    bool bound = (flags & HR_NAME_BOUND) && !(flags & HR_NAME_NONLOCAL);
    uint32_t used = flags & (HR_NAME_USED | HR_NAME_INNER);
    if (s->kind == HR_SCAN_COMPREHENSION || s->kind == HR_SCAN_PARAMS) {
        if (bound || !used) return 0;
        /* in a class body a comprehension reads what a function would */
        if (s->kind == HR_SCAN_COMPREHENSION && s->outer->kind == HR_UNIT_CLASS) return HR_NAME_INNER;
        if (used == HR_NAME_USED && !s->outer->record && name != HR_SYM(__class__)) return 0;
        return used;
    }
    if (s->kind == HR_UNIT_CLASS && (flags & HR_NAME_INNER) && name != HR_SYM(__class__))
        return HR_NAME_INNER;
    if (s->kind == HR_UNIT_CLASS) used &= HR_NAME_USED;
    if (bound || (flags & HR_NAME_GLOBAL)) return 0;
    return used || (flags & HR_NAME_NONLOCAL) ? HR_NAME_INNER : 0;
}

/* Ends the innermost scope: its notes become those of the outer one. */
static void pop(struct hr_compiler *c) {
    struct hr_scan *s = c->scan;
    unsigned to = s->base;
    c->scan = s->outer;
    for (unsigned i = s->base; i < c->note_used; i += 2) {
        hr_value name = notes(c)[i];
        uint32_t flags = note_flags(c, i);
        notes(c)[i] = HR_UNDEF;
        if ((flags & HR_NAME_PLACE) == s->depth) {
            flags = s->outer == NULL ? 0 : outward(s, flags, name);
            if (flags == 0) continue;
            int entry = find_note(c, s->outer, name);
            if (entry >= 0) {
                set_note(c, (unsigned)entry, name, note_flags(c, (unsigned)entry) | flags);
                continue;
            }
            flags |= s->outer->depth;
        }
        set_note(c, to, name, flags);
        to += 2;
    }
    c->note_used = to;
}

/* Runs what is in a scope that is not the outermost of a scan, or the whole of a scan. */
HR_NOINLINE static void run(struct hr_compiler *c, unsigned kind, hr_scope_body *body, void *arg) {
    struct hr_scan s;
    push(c, &s, kind);
    body(c, arg);
    pop(c);
}

struct hr_scan *hr_scope_mute(struct hr_compiler *c) {
    struct hr_scan *s = c->scan;
    c->scan = NULL;
    c->dry++;
    return s;
}
void hr_scope_unmute(struct hr_compiler *c, struct hr_scan *s) {
    c->dry--;
    c->scan = s;
}

/* ---- tables --------------------------------------------------------------------------------------------- */

/* The flags of a name in a table, whose entry is then c->entry; 0: it is not there. */
static uint32_t find(struct hr_compiler *c, unsigned from, unsigned count, hr_value name) {
    for (unsigned i = from; i < from + 2 * count; i += 2) {
        if (hr_emit_stack(c)[i] != name) continue;
        c->entry = i;
        return hr_scope_flags(c, i);
    }
    return 0;
}

uint32_t hr_scope_lookup(struct hr_compiler *c, hr_value name) {
    const struct hr_unit *u = c->unit;
    for (struct hr_inlined *i = c->inlined; i != NULL && i->unit == u; i = i->outer) {
        uint32_t flags = find(c, i->base, i->count, name);
        if (flags) return flags;
    }
    return find(c, u->base, u->count, name);
}

enum hr_cell_source hr_scope_cell(struct hr_compiler *c, hr_value name, unsigned *where) {
    struct hr_unit *u = c->unit;
    if (u->kind == HR_UNIT_CLASS && name == HR_SYM(__class__)) {
        u->wants_class_cell = true;
        *where = 1;
        return HR_CELL_REGISTER;
    }
    uint32_t flags = hr_scope_lookup(c, name);
    *where = flags & HR_NAME_PLACE;
    return flags & HR_NAME_FREE ? HR_CELL_FREE : flags & HR_NAME_CELL ? HR_CELL_REGISTER : HR_CELL_NONE;
}

/* Where a name of the current unit that it does not bind comes from: a free variable, or 0. */
static uint32_t take_free(struct hr_compiler *c, hr_value name, uint32_t flags) {
    struct hr_unit *u = c->unit;
    unsigned where;
    c->unit = u->outer;
    enum hr_cell_source source = u->outer == NULL ? HR_CELL_NONE : hr_scope_cell(c, name, &where);
    c->unit = u;
    if (source == HR_CELL_NONE) {
        return flags & HR_NAME_NONLOCAL; /* an error where it is declared */
    }
    if (u->free == UINT8_MAX) hr_compile_error(c, HR_E_too_complex);
    return HR_NAME_FREE | (flags & (HR_NAME_NONLOCAL | HR_NAME_BOUND)) | u->free++;
}

/* What the notes of a name say of it; 0: it is not in the table. */
static uint32_t classify(struct hr_compiler *c, unsigned kind, hr_value name, uint32_t flags) {
    bool bound = flags & HR_NAME_BOUND;
    if (kind == HR_UNIT_CLASS && name == HR_SYM(__class__) && !(flags & (HR_NAME_USED | HR_NAME_NONLOCAL)))
        return 0;
    if (flags & HR_NAME_GLOBAL) return HR_NAME_GLOBAL;
    if (bound && (flags & HR_NAME_OUT_WALRUS)) hr_compile_error(c, HR_E_walrus_not_allowed_here);
    if (bound && !(flags & HR_NAME_NONLOCAL)) {
        uint32_t out = flags & (HR_NAME_BOUND | HR_NAME_PARAM | HR_NAME_KWONLY | HR_NAME_STAR |
                                HR_NAME_WALRUS | HR_NAME_DELETED);
        if (!(flags & HR_NAME_INNER)) return out;
        if (kind != HR_UNIT_CLASS) return out | HR_NAME_CELL;
        /* methods take the name from outside the class */
        uint32_t taken = take_free(c, name, flags);
        return taken ? taken : out;
    }
    return take_free(c, name, flags);
}

static void drop_notes(struct hr_compiler *c) {
    c->note_used = 0;
    if (c->notes != HR_UNDEF) hr_heap_free(&c->vm->heap, (void *)c->notes);
    c->notes = HR_UNDEF;
}

/* Makes the table of the current unit, where kinds and cells are known and places are not. */
static void make_table(struct hr_compiler *c, unsigned kind) {
    struct hr_unit *u = c->unit;
    for (unsigned i = 0; i < c->note_used; i += 2) {
        hr_value name = notes(c)[i];
        uint32_t out = classify(c, kind, name, note_flags(c, i) & ~(uint32_t)HR_NAME_PLACE);
        if (out == 0) continue;
        hr_emit_push(c, name);
        hr_emit_push(c, hr_value_small((hr_sword)out));
        u->count++;
    }
    drop_notes(c);
}

/* Registers of locals from r on. Captured ones need registers; of the others those that come last go to the far array. */
static void place_locals(struct hr_compiler *c, unsigned r) {
    struct hr_unit *u = c->unit;
    unsigned far = 0, captured = 0, first = r;
    for (unsigned i = u->base; i < c->stack_used; i += 2)
        captured += (hr_scope_flags(c, i) & (HR_NAME_CELL | HR_NAME_PARAM)) == HR_NAME_CELL;
    if (captured > 0 && captured + first > HR_MAX_REGISTERS - 20) hr_compile_error(c, HR_E_too_complex);
    unsigned limit = first + captured < HR_MAX_NEAR ? HR_MAX_NEAR - captured : first;
    for (unsigned i = u->base; i < c->stack_used; i += 2) {
        uint32_t flags = hr_scope_flags(c, i);
        if (flags & (HR_NAME_PARAM | HR_NAME_FREE | HR_NAME_GLOBAL)) continue;
        limit += !!(flags & HR_NAME_CELL);
        if (r < limit) {
            flags |= r++;
        } else {
            if (far > HR_NAME_PLACE) hr_compile_error(c, HR_E_too_complex);
            flags |= HR_NAME_FAR | far++;
        }
        hr_scope_set(c, i, flags);
    }
    if (far) u->far_reg = (uint8_t)r++;
    u->locals = u->registers = (uint8_t)r;
    c->top = r;
    if (far) hr_emit_k(c, HR_OP_MKFAR, u->far_reg, far);
    for (unsigned i = u->base; i < c->stack_used; i += 2) {
        uint32_t flags = hr_scope_flags(c, i), at = flags & HR_NAME_PLACE;
        if (flags & HR_NAME_CELL) hr_emit2(c, HR_OP_MKCELL, at, at);
    }
}

static void place_names(struct hr_compiler *c) {
    enum { BITS = HR_NAME_PARAM | HR_NAME_KWONLY | HR_NAME_STAR };
    struct hr_unit *u = c->unit;
    unsigned r = u->positional;
    /* positional, keyword-only, *args, **kwargs */
    for (uint32_t category = HR_NAME_PARAM; category <= BITS; category += HR_NAME_KWONLY) {
        unsigned first = r;
        for (unsigned i = u->base; i < c->stack_used; i += 2) {
            uint32_t flags = hr_scope_flags(c, i);
            if ((flags & BITS) != category) continue;
            if (r >= HR_MAX_REGISTERS - 8) hr_compile_error(c, HR_E_too_complex);
            hr_emit_constant(c, hr_emit_stack(c)[i]);
            flags |= r++;
            if (!(flags & HR_NAME_DELETED)) flags |= HR_NAME_KNOWN;
            hr_scope_set(c, i, flags);
        }
        if (category == HR_NAME_PARAM)
            u->positional = (uint8_t)r;
        else if (category == (HR_NAME_PARAM | HR_NAME_KWONLY))
            u->kwonly = (uint8_t)(r - first);
        else if (r > first)
            u->flags |= category == BITS ? HR_CODE_VARKW : HR_CODE_VARARGS;
    }
    place_locals(c, r);
}

/* ---- compiling dry, then for good -------------------------------------------------------------------------- */

/* Compiles what the outermost scope of a scan contains dry, and goes back. Its notes stay. */
HR_NOINLINE static void scan(struct hr_compiler *c, unsigned kind, bool record, hr_scope_body *body,
                             void *arg) {
    struct hr_scan s;
    struct hr_lex_state start = c->lx.s;
    unsigned top = c->top;
    c->dry = 1;
    push(c, &s, kind);
    s.record = record;
    body(c, arg);
    c->scan = NULL;
    c->dry = 0;
    c->top = top;
    c->lx.s = start;
}

static void unit_body(struct hr_compiler *c, void *arg) {
    struct hr_unit *u = arg;
    hr_emit_begin(c, u);
    u->body(c, u);
    hr_emit_end(c);
}

/* Has an enclosing unit names that a new one could take as free variables? */
static bool has_outer_names(const struct hr_compiler *c) {
    for (const struct hr_unit *u = c->unit; u != NULL; u = u->outer) {
        if (u->kind != HR_UNIT_MODULE && u->kind != HR_UNIT_CLASS) return true;
    }
    return c->inlined != NULL;
}

hr_value hr_scope_unit(struct hr_compiler *c, struct hr_unit *u) {
    bool generator = u->kind == HR_UNIT_GENEXPR, record = c->dry || has_outer_names(c);
    unsigned kind = u->kind;
    unsigned flags = 0;
    if (generator) u->is_async = true; /* it is found out */
    if (c->dry) {
        run(c, kind, unit_body, u);
        return HR_UNDEF;
    }
    struct hr_mark start;
    struct hr_lex_indent indent = c->lx.s.indent;
    mark(c, &start);
again:
    if (record || kind != HR_UNIT_CLASS) {
        scan(c, kind, record, unit_body, u);
        flags = u->flags & HR_CODE_GENERATOR;
        if (generator) {
            u->is_async = u->awaits;
            flags = HR_CODE_GENERATOR | (u->awaits ? HR_CODE_COROUTINE : 0);
        }
    }
    hr_emit_begin(c, u);
    u->flags = (uint8_t)flags;
    if (generator) {
        u->positional = 1;
        hr_emit_constant(c, hr_symbol_intern(c->vm, ".0", 2));
    }
    make_table(c, kind);
    if (kind != HR_UNIT_CLASS) place_names(c);
    u->body(c, u);
    hr_value code = hr_emit_end(c);
    if (!hr_emit_again(c, u)) return code;
    seek(c, &start);
    c->lx.s.indent = indent;
    goto again;
}

/* The names bound in the scope just scanned become variables on the value stack, without registers. Captured ones get a cell at
 * once. */
static void keep_inlined(struct hr_compiler *c, struct hr_inlined *names) {
    names->unit = c->unit;
    names->base = c->stack_used;
    names->count = 0;
    for (unsigned i = 0; i < c->note_used; i += 2) {
        uint32_t flags = note_flags(c, i), out = HR_NAME_BOUND | HR_NAME_LATE;
        if (!(flags & HR_NAME_BOUND)) continue;
        if (flags & HR_NAME_INNER) {
            unsigned r = hr_emit_temp(c);
            hr_emit2(c, HR_OP_LOADIMM, r, 0);
            hr_emit2(c, HR_OP_MKCELL, r, r);
            out = HR_NAME_BOUND | HR_NAME_CELL | r;
        }
        hr_emit_push(c, notes(c)[i]);
        hr_emit_push(c, hr_value_small((hr_sword)out));
        names->count++;
    }
    names->outer = c->inlined;
    c->inlined = names;
    drop_notes(c);
}

void hr_scope_inlined(struct hr_compiler *c, bool comprehension, hr_scope_body *body, void *arg) {
    unsigned kind = comprehension ? HR_SCAN_COMPREHENSION : HR_SCAN_PARAMS;
    if (c->dry) {
        run(c, kind, body, arg);
        return;
    }
    struct hr_inlined names = {.comprehension = comprehension};
    scan(c, kind, false, body, arg);
    keep_inlined(c, &names);
    body(c, arg);
    c->inlined = names.outer;
    c->stack_used = names.base;
}
