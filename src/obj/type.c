/* SPDX-License-Identifier: MIT
 *
 * Types of values, look-up along the method resolution order, and the register of user classes; see type.h.
 *
 * Invariants: a type index is free only when no living object has it in its header.
 * vm->types is a root, but RAW: it keeps no class alive; hr_type_after_mark forgets the dead ones.
 * Tests: tests/unit/test_rom.c, tests/lang/class, tests/memory.
 */
#include "obj/type.h"

#include "gen/rom.h"
#include "obj/state.h"
#include "obj/table.h"

#if HR_DEBUG
struct hr_coverage *hr_coverage;
#endif

/* The register: {header, class or HR_UNDEF, ...}. */
struct class_table {
    hr_word header;
    hr_value classes[1];
};

static struct class_table *table_of(struct hr_vm *vm) {
    return (struct class_table *)vm->types;
}
static size_t table_size(struct hr_vm *vm) {
    return vm->types == HR_UNDEF ? 0 : hr_value_object_words(vm->types) - 1;
}

#if !HR_QUICK
HR_NOINLINE const struct hr_type *hr_type_row(hr_value cls) {
    return &hr_rom_types[hr_value_immediate(cls) - HR_TYPE_FIRST];
}
#endif

/* ---- the type of a value ---------------------------------------------------------------------------------------- */

hr_value hr_type_class(struct hr_vm *vm, unsigned id) {
    if (id < HR_T_USER) {
        return hr_type_builtin(id);
    }
    HR_ASSERT(id - HR_T_USER < table_size(vm));
    return table_of(vm)->classes[id - HR_T_USER];
}

bool hr_type_is_class(hr_value v) {
    return hr_value_is(v, HR_T_type) || hr_value_is(v, HR_T_class);
}

unsigned hr_type_id(hr_value v) {
    unsigned id = hr_value_type(v);
    return id == HR_T_class ? HR_T_type : id;
}

hr_value hr_type_of(struct hr_vm *vm, hr_value v) {
    unsigned id = hr_value_type(v);
    HR_COVER(types, id < HR_T_USER ? id : HR_T_object);
    if (id == HR_T_class) {
        hr_value meta = ((struct hr_class *)v)->meta;
        return meta == HR_UNDEF ? hr_type_builtin(HR_T_type) : meta;
    }
    return hr_type_class(vm, id);
}

hr_value hr_type_native(struct hr_vm *vm, hr_value v) {
    if (!hr_value_is_object(v) || hr_value_object_type(v) < HR_T_USER) {
        return v;
    }
    if (!(hr_type_flags(hr_type_class(vm, hr_value_object_type(v))) & HR_CLASS_NATIVE)) {
        return v;
    }
    hr_value native = ((struct hr_instance *)v)->slots[0];
    return native == HR_UNDEF ? v : native;
}

unsigned hr_type_serving(struct hr_vm *vm, hr_value *v) {
    unsigned id = hr_value_type(*v);
    if (id >= HR_T_USER) {
        *v = hr_type_native(vm, *v);
        id = hr_value_type(*v);
    }
    if (id < HR_T_USER) {
        return id;
    }
    struct hr_type_walk walk = {.next = hr_type_class(vm, id)};
    hr_value c;
    do {
        c = hr_type_walk_next(&walk);
    } while (!hr_value_is(c, HR_T_type));
    const struct hr_type *type = hr_type_row(c);
    return type->flags & HR_TYPE_PLAIN || hr_type_is_exception(c) ? hr_type_number(type) : HR_T_object;
}

unsigned hr_type_index(hr_value cls) {
    return hr_value_is(cls, HR_T_type) ? hr_value_immediate(cls) - HR_TYPE_FIRST : hr_type_class_index(cls);
}

hr_value hr_type_name(hr_value cls) {
    return hr_value_is(cls, HR_T_type) ? hr_symbol_rom(hr_type_row(cls)->name_id)
                                       : ((const struct hr_class *)cls)->name;
}

/* ---- the method resolution order ---------------------------------------------------------------------------------- */

static hr_value walk_step(struct hr_type_walk *walk, hr_value cls) {
    if (walk->order) {
        size_t count = hr_value_object_words((hr_value)walk->order) - 1;
        return walk->at < count ? walk->order->items[walk->at++] : HR_UNDEF;
    }
    if (hr_value_is(cls, HR_T_type)) {
        const struct hr_type *type = hr_type_row(cls);
        return type->base == HR_T_undef ? HR_UNDEF : hr_type_builtin(type->base); /* object ends it */
    }
    const struct hr_class *c = (const struct hr_class *)cls;
    if (c->mro == HR_UNDEF) {
        return c->bases;
    }
    walk->order = (const struct hr_tuple *)c->mro;
    return walk->order->items[walk->at++];
}

hr_value hr_type_walk_next(struct hr_type_walk *walk) {
    hr_value cls = walk->next;
    if (cls != HR_UNDEF) {
        walk->next = walk_step(walk, cls);
    }
    return cls;
}

/* ExceptionGroup has two bases, BaseExceptionGroup and Exception; its row names the first. */
static bool rom_derives(unsigned id, unsigned base) {
    return (id >= base && id <= hr_rom_types[base].last) || base == HR_T_object ||
           (id == HR_T_ExceptionGroup && base == HR_T_Exception);
}

bool hr_type_derives(struct hr_vm *vm, hr_value cls, hr_value base) {
    (void)vm;
    struct hr_type_walk walk = {.next = cls};
    hr_value c;
    while ((c = hr_type_walk_next(&walk)) != HR_UNDEF) {
        if (c == base) {
            return true;
        }
        if (hr_value_is(c, HR_T_type) && hr_value_is(base, HR_T_type) &&
            rom_derives(hr_type_index(c), hr_type_index(base))) {
            return true;
        }
    }
    return false;
}

bool hr_type_is(struct hr_vm *vm, hr_value v, unsigned type_id) {
    unsigned id = hr_value_type(v);
    if (id < HR_T_USER && id != HR_T_class) {
        return rom_derives(id, type_id);
    }
    return hr_type_derives(vm, hr_type_of(vm, v), hr_type_builtin(type_id));
}

unsigned hr_type_flags(hr_value cls) {
    if (hr_value_is(cls, HR_T_class)) {
        return (unsigned)(hr_value_small_get(((const struct hr_class *)cls)->id) >> HR_CLASS_FLAG_SHIFT);
    }
    return hr_value_is(cls, HR_T_type) && rom_derives(hr_type_index(cls), HR_T_BaseException)
               ? HR_CLASS_EXCEPTION
               : 0;
}

const struct hr_type *hr_type_base_native(hr_value cls) {
    struct hr_type_walk walk = {.next = cls};
    hr_value c;
    while ((c = hr_type_walk_next(&walk)) != HR_UNDEF) {
        if (hr_value_is(c, HR_T_type) && !(hr_type_row(c)->flags & HR_TYPE_PLAIN)) {
            return hr_type_row(c); /* object at the latest */
        }
    }
    return &hr_rom_types[HR_T_object];
}

/* ---- look-up -------------------------------------------------------------------------------------------------------- */

const struct hr_member *hr_type_find_member(unsigned first, unsigned end, hr_value name) {
    if (!hr_value_is_symbol(name)) return NULL;
    while (first < end) {
        unsigned middle = (first + end) / 2, name_id = hr_member_name_id(&hr_rom_members[middle]);
        if (name_id == hr_value_immediate(name)) return &hr_rom_members[middle];
        if (name_id < hr_value_immediate(name))
            first = middle + 1;
        else
            end = middle;
    }
    return NULL;
}

hr_value hr_member_called(const hr_value *argv) {
    return hr_member_name(hr_member_of(argv[-1]));
}

const uint16_t *hr_member_keywords(const struct hr_member *m) {
    unsigned at = hr_member_rules(m)->keywords;
    return at ? &hr_rom_keywords[at] : NULL;
}

hr_slot_fn *hr_type_slot(unsigned id, enum hr_slot slot) {
    return id < HR_T_USER ? hr_rom_slot_fns[hr_rom_slots[hr_rom_types[id].slots][slot]] : NULL;
}

const struct hr_member *hr_type_ctor(const struct hr_type *type) {
    while (!type->ctor) {
        if (type->base <= HR_T_object) {
            return NULL;
        }
        type = &hr_rom_types[type->base];
    }
    return &hr_rom_members[type->members + type->ctor - 1];
}

#if !HR_MEMBERS_WIDE
hr_value hr_member_value(const struct hr_member *m) {
    unsigned content = hr_member_content(m), row = (unsigned)(m - hr_rom_members);
    if (content < HR_ROM_GETSETS) return HR_IMMEDIATE(HR_NATIVE_FIRST + row);
    if (content < HR_ROM_CONSTANTS) return HR_IMMEDIATE(HR_GETSET_FIRST + row);
    content -= HR_ROM_CONSTANTS;
    return content < HR_T_USER ? hr_type_builtin(content) : hr_rom_constants[content - HR_T_USER];
}
#endif

/* In one built-in type: its rows, then the special methods that its slots give. */
static hr_value lookup_rom(const struct hr_type *type, hr_value name) {
    const struct hr_member *m;
    for (const struct hr_type *t = type; t != hr_rom_types; t = &hr_rom_types[t->rows]) {
        m = hr_type_find_member(t->members, t[1].members, name);
        if (m) {
            return hr_member_value(m);
        }
    }
    const uint32_t *has = hr_rom_has[hr_rom_slots[type->slots][HR_SLOT_HAS]];
    if (!(has[0] | has[1])) {
        return HR_UNDEF;
    }
    const struct hr_type *wrapper = &hr_rom_types[HR_T_wrapper];
    m = hr_type_find_member(wrapper->members, wrapper[1].members, name);
    if (!m) {
        return HR_UNDEF;
    }
    size_t bit = (size_t)(m - &hr_rom_members[wrapper->members]);
    return has[bit / 32] >> (bit % 32) & 1 ? hr_member_value(m) : HR_UNDEF;
}

hr_value hr_type_lookup_own(struct hr_vm *vm, hr_value cls, hr_value name) {
    if (hr_value_is(cls, HR_T_type)) {
        return lookup_rom(hr_type_row(cls), name);
    }
    return hr_table_get(vm, ((const struct hr_class *)cls)->table, name);
}

static hr_value lookup_along(struct hr_vm *vm, struct hr_type_walk *walk, hr_value name) {
    hr_value c;
    while ((c = hr_type_walk_next(walk)) != HR_UNDEF) {
        hr_value v = hr_type_lookup_own(vm, c, name);
        if (v != HR_UNDEF) {
            return v;
        }
    }
    return HR_UNDEF;
}

hr_value hr_type_lookup(struct hr_vm *vm, hr_value cls, hr_value name) {
    struct hr_type_walk walk = {.next = cls};
    return lookup_along(vm, &walk, name);
}

hr_value hr_type_lookup_after(struct hr_vm *vm, hr_value cls, hr_value after, hr_value name) {
    struct hr_type_walk walk = {.next = cls};
    hr_value c;
    do {
        c = hr_type_walk_next(&walk);
    } while (c != after && c != HR_UNDEF);
    return lookup_along(vm, &walk, name);
}

/* ---- receivers -------------------------------------------------------------------------------------------------------- */

static bool has_row(const struct hr_type *type, const struct hr_member *m) {
    unsigned row = (unsigned)(m - hr_rom_members);
    for (; type != hr_rom_types; type = &hr_rom_types[type->rows]) {
        if (row >= type->members && row < type[1].members) {
            return true;
        }
    }
    return false;
}

/* The built-in type along the mro of cls whose rows hold m, or NULL. */
static const struct hr_type *owner_along(hr_value cls, const struct hr_member *m) {
    struct hr_type_walk walk = {.next = cls};
    hr_value c;
    while ((c = hr_type_walk_next(&walk)) != HR_UNDEF) {
        if (hr_value_is(c, HR_T_type) && has_row(hr_type_row(c), m)) {
            return hr_type_row(c);
        }
    }
    return NULL;
}

HR_NOINLINE hr_value hr_type_receiver_slow(struct hr_vm *vm, const struct hr_member *m, hr_value v) {
    unsigned id = hr_value_type(v);
    if ((id < HR_T_USER && has_row(&hr_rom_types[id], m)) || has_row(&hr_rom_types[HR_T_wrapper], m)) {
        return v; /* wrappers look at the slots of what they get */
    }
    hr_value cls = hr_type_of(vm, v);
    const struct hr_type *owner = owner_along(cls, m);
    if (!owner) {
        hr_error_raise(vm, HR_E_does_not_apply_to_a_object, hr_member_name(m), v);
    }
    unsigned of = hr_type_number(owner);
    if (id < HR_T_USER || of == HR_T_object || of == HR_T_type || of == HR_T_namedtuple ||
        rom_derives(of, HR_T_BaseException)) {
        return v;
    }
    hr_value native = hr_type_native(vm, v);
    if (native == v && !(owner->flags & HR_TYPE_PLAIN)) {
        hr_error_raise(vm, HR_E_super_init_not_called);
    }
    return native;
}

/* ---- the register of user classes ------------------------------------------------------------------------------------- */

enum {
    TABLE_STEP = 5,
    /* A cache key is an index and one more bit, in 16 bits. */
    TABLE_LIMIT = (HR_HEADER_TYPE_BITS > 15 ? 1 << 15 : 1 << HR_HEADER_TYPE_BITS) - HR_T_USER
};

static size_t free_place(struct hr_vm *vm) {
    size_t size = table_size(vm);
    for (size_t i = 0; i < size; i++) {
        if (table_of(vm)->classes[i] == HR_UNDEF) {
            return i;
        }
    }
    return size;
}

void hr_type_register(struct hr_vm *vm, hr_value cls) {
    size_t at = free_place(vm), size = table_size(vm);
    if (at == size) {
        if (size + TABLE_STEP > TABLE_LIMIT) {
            hr_error_raise(vm, HR_E_too_many_classes);
        }
        size_t bytes = (size + TABLE_STEP) * sizeof(hr_value);
        struct class_table *t = hr_state_alloc_raw(vm, HR_T_store, HR_HEAP_UNFILLED, bytes);
        at = free_place(vm); /* the allocation may have collected classes */
        for (size_t i = 0; i < size + TABLE_STEP; i++) {
            t->classes[i] = i < size ? table_of(vm)->classes[i] : HR_UNDEF;
        }
        vm->types = hr_value_from_object(t);
    }
    table_of(vm)->classes[at] = cls;
    struct hr_class *c = (struct hr_class *)cls;
    HR_STORE(vm, c, id, hr_value_small((hr_sword)(at + HR_T_USER)));
}

hr_value hr_type_next_class(struct hr_vm *vm, unsigned *at) {
    size_t size = table_size(vm);
    while (*at < size) {
        hr_value cls = table_of(vm)->classes[(*at)++];
        if (cls != HR_UNDEF) {
            return cls;
        }
    }
    return HR_UNDEF;
}

/* A walk over the heap in search of living instances of classes that nothing else refers to. */
struct rescue {
    struct hr_vm *vm;
    bool found;
};

static bool keep_class(void *ctx, void *obj, size_t bytes) {
    struct rescue *r = ctx;
    struct hr_heap *heap = &r->vm->heap;
    unsigned id = hr_value_object_type(hr_value_from_object(obj));
    (void)bytes;
    if (id >= HR_T_USER && id - HR_T_USER < table_size(r->vm) && hr_heap_is_marked(heap, obj)) {
        hr_value cls = table_of(r->vm)->classes[id - HR_T_USER];
        if (cls != HR_UNDEF && !hr_heap_is_marked(heap, cls)) {
            hr_heap_mark_from(heap, cls);
            r->found = true;
        }
    }
    return true;
}

/* The number of classes not marked yet; `forget` takes them out of the table. */
static size_t unmarked(struct hr_vm *vm, bool forget) {
    size_t n = 0;
    for (size_t i = table_size(vm); i-- > 0;) {
        hr_value *cls = &table_of(vm)->classes[i];
        if (*cls != HR_UNDEF && !hr_heap_is_marked(&vm->heap, *cls)) {
            n++;
            *cls = forget ? HR_UNDEF : *cls;
        }
    }
    return n;
}

void hr_type_after_mark(struct hr_vm *vm, struct hr_heap *heap) {
    struct rescue r = {vm, true};
    while (r.found && unmarked(vm, false) != 0) { /* what a class refers to can be instances of another one */
        r.found = false;
        hr_heap_walk(heap, keep_class, &r);
    }
    unmarked(vm, true);
}

void hr_type_trim(struct hr_vm *vm) {
    size_t size = table_size(vm), used = size;
    while (used > 0 && table_of(vm)->classes[used - 1] == HR_UNDEF) {
        used--;
    }
    if (used == 0 && size > 0) {
        hr_heap_free(&vm->heap, (void *)vm->types);
        vm->types = HR_UNDEF;
    } else if (used < size) {
        hr_heap_shrink(&vm->heap, (void *)vm->types, 1 + used);
    }
}

void hr_type_walk_weak(struct hr_vm *vm, struct hr_heap *heap, hr_heap_visitor *visit) {
    size_t size = table_size(vm);
    for (size_t i = 0; i < size; i++) {
        if (table_of(vm)->classes[i] != HR_UNDEF) {
            visit(heap, &table_of(vm)->classes[i]);
        }
    }
}
