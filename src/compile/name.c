/*
 * Names: what an identifier means in the unit being compiled, and the code that loads, stores and deletes it.
 *
 * Order of search: variables of inlined comprehensions, the unit's table, constants of const(), then globals (in a
 * class body: its namespace first).
 * Tests: tests/lang/scope, tests/unit/test_compile.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"
#include "obj/builtin.h"
#include "obj/table.h"

hr_value hr_name_constant(struct hr_compiler *c, hr_value name) {
    hr_value dict = c->request->constants;
    return dict == HR_UNDEF ? HR_UNDEF : hr_dict_get(c->vm, dict, name);
}

/* What is in no table: a constant, a name in the namespace in R[0], or a global: its slot, a builtin, or its name where there are no
 * slots. */
static void find_global(struct hr_compiler *c, hr_value name, struct hr_expr *e, bool store, bool namespace) {
    if (!store) {
        hr_value v = hr_name_constant(c, name);
        if (v != HR_UNDEF) {
            e->kind = HR_X_CONST;
            e->value = v;
            return;
        }
    }
    if (!c->by_name && !namespace) {
        hr_value dict = c->request->globals;
        int builtin = store ? -1 : hr_builtin_index(name);
        if (builtin >= 0 && hr_table_find(c->vm, (struct hr_dict *)dict, HR_TABLE_PAIRS, name) < 0) {
            e->kind = HR_X_BUILTIN;
            e->k = builtin;
            return;
        }
        unsigned slot = hr_table_slot(c->vm, dict, name);
        if (slot <= UINT16_MAX) {
            e->kind = HR_X_GLOBAL;
            e->k = slot;
            return;
        }
    }
    e->kind = namespace ? HR_X_NAME : HR_X_GNAME;
    e->k = hr_emit_constant(c, name);
}

/* A variable of an inlined comprehension gets its register when it is first stored; a read before that fails. */
static void find_late(struct hr_compiler *c, struct hr_expr *e, unsigned entry, uint32_t flags) {
    unsigned r = hr_emit_temp(c);
    hr_emit2(c, HR_OP_LOADIMM, r, 0);
    hr_scope_set(c, entry, (flags & ~(uint32_t)(HR_NAME_PLACE | HR_NAME_LATE)) | r);
    e->r = r;
}

/* Do names that are not in a table belong to the namespace in R[0]? */
static bool has_namespace(const struct hr_compiler *c) {
    if (c->unit->kind == HR_UNIT_MODULE) {
        return c->request->in_namespace;
    }
    if (c->unit->kind != HR_UNIT_CLASS) {
        return false;
    }
    for (const struct hr_inlined *i = c->inlined; i != NULL && i->unit == c->unit; i = i->outer) {
        if (i->comprehension) {
            return false;
        }
    }
    return true;
}

void hr_name_find(struct hr_compiler *c, hr_value name, struct hr_expr *e, bool store) {
    struct hr_unit *u = c->unit;
    hr_value_init(c, e, HR_X_GLOBAL);
    e->value = name;
    if (c->dry) {
        if (!store) hr_scope_use(c, name);
        return;
    }
    e->kind = HR_X_LOCAL;
    uint32_t flags = hr_scope_lookup(c, name);
    unsigned at = flags & HR_NAME_PLACE, entry = c->entry;
    bool namespace = has_namespace(c);
    if (flags & (HR_NAME_GLOBAL | HR_NAME_NONLOCAL)) { /* so that a declaration that comes later finds out */
        hr_scope_set(c, entry, flags | HR_NAME_KNOWN);
    }
    if (flags == 0 || (flags & HR_NAME_GLOBAL)) {
        find_global(c, name, e, store, namespace && flags == 0);
    } else if (flags & HR_NAME_FREE) {
        e->kind = HR_X_FREE;
        e->k = at;
        if (namespace && !(flags & HR_NAME_NONLOCAL)) {
            bool both = !(flags & HR_NAME_BOUND) && !store;
            e->kind = both ? HR_X_NAMEFREE : HR_X_NAME;
            e->r = at;
            e->k = hr_emit_constant(c, name);
        }
    } else if (flags & HR_NAME_LATE) {
        find_late(c, e, entry, flags);
        e->base = c->top;
    } else if (flags & HR_NAME_FAR) {
        e->kind = HR_X_FAR;
        e->r = u->far_reg;
        e->k = at;
    } else if (flags & HR_NAME_CELL) {
        e->kind = HR_X_CELL;
        e->r = at;
    } else if (u->kind == HR_UNIT_CLASS && entry - u->base < 2 * u->count) {
        if (namespace) {
            e->kind = HR_X_NAME;
            e->k = hr_emit_constant(c, name);
        } else { /* a comprehension does not see the names of the class around it */
            find_global(c, name, e, store, false);
        }
    } else {
        e->r = at;
    }
}

void hr_name_known(struct hr_compiler *c, hr_value name) {
    if (c->unit->nest > 0 || c->dry) return;
    uint32_t flags = hr_scope_lookup(c, name);
    if (flags && !(flags & (HR_NAME_DELETED | HR_NAME_WALRUS)))
        hr_scope_set(c, c->entry, flags | HR_NAME_KNOWN);
}

/* Notes an attribute that a method gives to its first parameter: the class's instances get a slot for each. */
static void note_attribute(struct hr_compiler *c, hr_value name) {
    struct hr_unit *class_unit = c->unit->outer;
    if (c->unit->kind != HR_UNIT_FUNCTION || class_unit == NULL || class_unit->kind != HR_UNIT_CLASS ||
        c->unit->positional == 0) {
        return;
    }
    for (unsigned i = 0; i < class_unit->extra_count; i++) {
        if (((struct hr_tuple *)class_unit->extra)->items[i] == name) return;
    }
    hr_emit_append(c, &class_unit->extra, &class_unit->extra_count, name);
}

/* ---- instructions ------------------------------------------------------------------------------------------- */

enum access { LOAD, STORE, DELETE };

static void access_name(struct hr_compiler *c, const struct hr_expr *e, enum access how, unsigned r) {
    static const uint8_t ops[][3] = {{HR_OP_LDFREE, HR_OP_STFREE, HR_OP_DELFREE},
                                     {HR_OP_LDGLOB, HR_OP_STGLOB, HR_OP_DELGLOB},
                                     {HR_OP_LDGNAME, HR_OP_STGNAME, HR_OP_DELGNAME},
                                     {HR_OP_LDNAME, HR_OP_STNAME, HR_OP_DELNAME},
                                     {HR_OP_LDBUILTIN, 0, 0},
                                     {HR_OP_LDCELL, HR_OP_STCELL, HR_OP_DELCELL},
                                     {HR_OP_LDFAR, HR_OP_STFAR, HR_OP_DELFAR},
                                     {HR_OP_LDNAMEFREE, 0, 0},
                                     {HR_OP_LDATTR, 0, 0},
                                     {HR_OP_LDSUB, 0, 0},
                                     {HR_OP_LDSUBI, 0, 0},
                                     {HR_OP_LDSLICE, 0, 0},
                                     {HR_OP_TUPLE, 0, 0}};
    uint32_t operands = e->kind >= HR_X_CELL ? op_ak(e->r, e->k) : e->k;
    hr_emit(c, ops[e->kind - HR_X_FREE][how], how == DELETE ? operands : operands << 8 | r);
}

void hr_name_load(struct hr_compiler *c, const struct hr_expr *e, unsigned r) {
    access_name(c, e, LOAD, r);
}

bool hr_name_is_lvalue(const struct hr_expr *e) {
    enum {
        LVALUES = 1 << HR_X_LOCAL | 1 << HR_X_CELL | 1 << HR_X_FREE | 1 << HR_X_FAR | 1 << HR_X_GLOBAL |
                  1 << HR_X_GNAME | 1 << HR_X_NAME | 1 << HR_X_ATTR | 1 << HR_X_SUB | 1 << HR_X_SUBI |
                  1 << HR_X_SLICE
    };
    return (LVALUES >> e->kind & 1) && !e->negate && e->yes == HR_NO_JUMP && e->no == HR_NO_JUMP;
}

/* The register of a subscript's index, perhaps a new one. */
HR_NOINLINE static unsigned index_of(struct hr_compiler *c, const struct hr_expr *e) {
    if (e->kind == HR_X_SUB) return e->k;
    unsigned index = hr_emit_temp(c);
    hr_emit2(c, e->kind == HR_X_SUBI ? HR_OP_LOADI : HR_OP_SLICE, index, e->k);
    return index;
}

void hr_name_store_to(struct hr_compiler *c, const struct hr_expr *e, unsigned r) {
    unsigned top = c->top;
    if (c->dry) {
        if (e->kind == HR_X_GLOBAL) hr_scope_bind(c, e->value, 0);
    } else if (e->kind == HR_X_LOCAL) {
        if (e->r != r) hr_emit2(c, r < c->unit->locals ? HR_OP_MOVEL : HR_OP_MOVE, e->r, r);
    } else if (e->kind == HR_X_ATTR) {
        if (e->r == 0) note_attribute(c, e->value);
        hr_emit_named(c, HR_OP_STATTR, e->r, r, e->value);
    } else if (e->kind > HR_X_ATTR) {
        hr_emit3(c, HR_OP_STSUB, e->r, index_of(c, e), r);
    } else {
        access_name(c, e, STORE, r);
    }
    c->top = top;
}

void hr_name_delete_from(struct hr_compiler *c, const struct hr_expr *e) {
    if (e->kind == HR_X_ATTR)
        hr_emit_k(c, HR_OP_DELATTR, e->r, hr_emit_constant(c, e->value));
    else
        hr_emit2(c, HR_OP_DELSUB, e->r, index_of(c, e));
}

void hr_name_store(struct hr_compiler *c, hr_value name, unsigned r) {
    struct hr_expr target;
    uint32_t flags = c->dry ? 0 : hr_scope_lookup(c, name);
    if (flags & HR_NAME_LATE) { /* the register becomes the variable: it stays allocated */
        hr_scope_set(c, c->entry, (flags & ~(uint32_t)(HR_NAME_PLACE | HR_NAME_LATE)) | r);
        return;
    }
    hr_name_find(c, name, &target, true);
    hr_name_store_to(c, &target, r);
    hr_name_known(c, name);
}

void hr_name_assign(struct hr_compiler *c, hr_value name, struct hr_expr *e) {
    struct hr_expr target;
    hr_name_find(c, name, &target, true);
    if (target.kind == HR_X_LOCAL) {
        hr_value_to(c, e, target.r);
    } else {
        hr_name_store_to(c, &target, hr_value_to_any(c, e));
    }
    hr_value_release(c, e);
    hr_name_known(c, name);
}

void hr_name_delete(struct hr_compiler *c, hr_value name) {
    struct hr_expr e;
    if (c->dry) {
        hr_scope_bind(c, name, HR_NAME_DELETED);
        return;
    }
    hr_name_find(c, name, &e, true);
    if (e.kind == HR_X_LOCAL)
        hr_emit(c, HR_OP_DELLOCAL, e.r);
    else
        access_name(c, &e, DELETE, 0);
}
